package com.zhike.crm.platform.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import treats its rows.
 *
 * @param employeeId who gets them, when the target is one employee
 */
public record ImportOptions(
        Mode mode, Target target, @Nullable UUID employeeId) {

    public ImportOptions {
        mode = mode == null ? Mode.NEW_ONLY : mode;
        target = target == null ? Target.ME : target;
    }

    /** What holds when nothing is said. */
    static ImportOptions usual() {
        return new ImportOptions(Mode.NEW_ONLY, Target.ME, null);
    }

    /** Which rows are taken. */
    public enum Mode {
        NEW_ONLY,
        UPDATE,
        BOTH
    }

    /** Who owns what is imported. */
    public enum Target {
        ME,
        EMPLOYEE,
        PUBLIC
    }
}
