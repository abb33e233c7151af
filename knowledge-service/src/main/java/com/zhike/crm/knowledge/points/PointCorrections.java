package com.zhike.crm.knowledge.points;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the ledger by entries of their own. */
@Service
@Transactional
public class PointCorrections {

    private final PointLedger ledger;

    private final Directory directory;

    PointCorrections(PointLedger ledger, Directory directory) {
        this.ledger = ledger;
        this.directory = directory;
    }

    public void correct(CorrectPoints command, CurrentEmployee by) {
        if (directory.employee(command.employeeId()).isEmpty()) {
            throw Invalid.field("employeeId", "employee-not-found");
        }
        ledger.enter(new Movement(
                command.employeeId(),
                PointReason.CORRECTION,
                command.points(),
                null,
                null,
                null,
                command.note().strip(),
                null,
                by.id()));
    }
}
