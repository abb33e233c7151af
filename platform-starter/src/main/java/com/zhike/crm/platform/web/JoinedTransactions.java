package com.zhike.crm.platform.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Makes a service's transaction that joined the one around its request look finished: with everything written, versions
 * counted and constraints checked, as if it had committed.
 */
public class JoinedTransactions extends JpaTransactionManager {

    private static final ScopedValue<Boolean> FLUSHING = ScopedValue.newInstance();

    JoinedTransactions() {}

    /** Runs a request whose transaction is opened around it. */
    static void flushing(Request request) throws IOException, ServletException {
        try {
            ScopedValue.where(FLUSHING, true).call(() -> {
                request.run();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected void prepareForCommit(DefaultTransactionStatus status) {
        EntityManagerFactory factory = getEntityManagerFactory();
        if (FLUSHING.isBound() && !status.isNewTransaction() && !status.isReadOnly() && factory != null) {
            EntityManager running = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
            if (running != null) {
                flush(running);
            }
        }
    }

    private void flush(EntityManager running) {
        try {
            running.flush();
        } catch (RuntimeException failure) {
            throw getJpaDialect().translateExceptionIfPossible(failure) instanceof RuntimeException translated
                    ? translated
                    : failure;
        }
    }

    /** A request that may fail like any other. */
    interface Request {
        void run() throws IOException, ServletException;
    }
}
