package com.zhike.crm.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether a failure is that of a database that went away while it worked. Spring tells it by many names, and by the name
 * of the rollback that failed after it.
 */
public final class LostDatabase {

    /** What Hikari says, without a state, of a connection that it has given up: of the rollback, as a rule. */
    private static final String GIVEN_UP = "Connection is closed";

    private LostDatabase() {}

    /** Whether the failure, or what it was caused by, is such a one. */
    public static boolean isBehind(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLException sql when tells(sql) -> true;
            case TransactionSystemException ended when isBehind(ended.getApplicationException()) -> true;
            default -> isBehind(failure.getCause());
        };
    }

    /** Class 08 of SQLSTATE: the connection; 57P01 to 57P03: the server shuts down, crashes or starts. */
    private static boolean tells(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return failure instanceof SQLTransientConnectionException || GIVEN_UP.equals(failure.getMessage());
        }
        return state.startsWith("08") || state.startsWith("57P0");
    }
}
