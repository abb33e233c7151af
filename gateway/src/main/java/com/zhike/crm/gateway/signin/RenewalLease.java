package com.zhike.crm.gateway.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one request per session renew the tokens, over all replicas: where Keycloak accepts a refresh token only once, a
 * second use would end the session. A row and not a lock, because a lock would hold a connection while Keycloak thinks.
 */
@Component
class RenewalLease {

    private final JdbcClient jdbc;

    RenewalLease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean take(String sessionId) {
        return jdbc.sql("""
                update spring_session set renewing_until = now() + interval '15 seconds'
                where session_id = ? and (renewing_until is null or renewing_until < now())""").param(sessionId).update() == 1;
    }

    void release(String sessionId) {
        jdbc.sql("update spring_session set renewing_until = null where session_id = ?")
                .param(sessionId)
                .update();
    }
}
