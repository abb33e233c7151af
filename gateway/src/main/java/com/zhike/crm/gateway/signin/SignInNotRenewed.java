package com.zhike.crm.gateway.signin;

/** The tokens have expired and Keycloak does not answer; the session stays for when it does. */
public class SignInNotRenewed extends RuntimeException {

    SignInNotRenewed(Throwable cause) {
        super(cause);
    }
}
