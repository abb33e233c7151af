package com.zhike.crm.team.employee;

import com.zhike.crm.team.keycloak.SignIns;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes when employees signed in last. It is no change of theirs: nobody is told, and no version goes up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignInTakeOver {

    private final SignIns signIns;
    private final JdbcClient jdbc;

    SignInTakeOver(SignIns signIns, JdbcClient jdbc) {
        this.signIns = signIns;
        this.jdbc = jdbc;
    }

    public void follow() {
        signIns.since(newestKnown())
                .forEach((account, at) -> jdbc.sql("update employee set last_login_at = :at where id = :id")
                        .param("id", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private Instant newestKnown() {
        return jdbc.sql("select coalesce(max(last_login_at), 'epoch') from employee")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
