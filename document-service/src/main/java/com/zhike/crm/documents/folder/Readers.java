package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks with whom somebody wants to share: colleagues and departments that there are, each once. */
@Component
public class Readers {

    private static final int MOST = 200;

    private final Directory directory;

    Readers(Directory directory) {
        this.directory = directory;
    }

    public void check(List<Share> asked, CurrentEmployee by) {
        if (asked.size() > MOST) {
            throw Invalid.field("shares", "too-many-readers", MOST);
        }
        for (int i = 0; i < asked.size(); i++) {
            Share share = asked.get(i);
            boolean twice = asked.subList(0, i).stream().anyMatch(share::sameReader);
            if (twice || !known(share) || by.id().equals(share.employeeId())) {
                throw Invalid.field("shares[" + i + "]", "reader-unknown");
            }
        }
    }

    private boolean known(Share share) {
        if (share.employeeId() != null) {
            return share.departmentId() == null
                    && directory
                            .employee(share.employeeId())
                            .filter(Employee::active)
                            .isPresent();
        }
        return share.departmentId() != null
                && directory.department(share.departmentId()).isPresent();
    }
}
