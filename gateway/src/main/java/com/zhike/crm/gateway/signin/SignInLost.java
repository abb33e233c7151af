package com.zhike.crm.gateway.signin;

/** Keycloak no longer knows the sign-in of this session. */
public class SignInLost extends RuntimeException {}
