package com.zhike.crm.documents.folder;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of shares. */
@Component
class Shares {

    private final JdbcClient jdbc;

    private final Clock clock;

    Shares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Share> of(UUID folder) {
        return jdbc.sql("""
                select employee_id, department_id, may_edit, may_upload, may_delete
                from folder_share where folder_id = :folder
                """).param("folder", folder).query(Share.class).list();
    }

    /** Keeps since when those see the folder who saw it already. */
    void replace(UUID folder, List<Share> asked) {
        for (Share former : of(folder)) {
            if (asked.stream().noneMatch(former::sameReader)) {
                jdbc.sql("""
                        delete from folder_share where folder_id = :folder
                          and employee_id is not distinct from cast(:employee as uuid)
                          and department_id is not distinct from cast(:department as uuid)
                        """)
                        .param("folder", folder)
                        .param("employee", former.employeeId())
                        .param("department", former.departmentId())
                        .update();
            }
        }
        asked.forEach(share -> put(folder, share));
    }

    private void put(UUID folder, Share share) {
        jdbc.sql("""
                insert into folder_share
                    (folder_id, employee_id, department_id, may_edit, may_upload, may_delete, shared_at)
                values (:folder, :employee, :department, :edit, :upload, :delete, :at)
                on conflict (folder_id, employee_id, department_id)
                do update set may_edit = :edit, may_upload = :upload, may_delete = :delete
                """)
                .param("folder", folder)
                .param("employee", share.employeeId())
                .param("department", share.departmentId())
                .param("edit", share.mayEdit())
                .param("upload", share.mayUpload())
                .param("delete", share.mayDelete())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The shares of one owner's folders, or of one folder of his. */
    List<ShareView> views(UUID owner, @Nullable UUID folder) {
        return jdbc.sql("""
                select s.folder_id, f.name as folder_name, s.employee_id, s.department_id,
                    coalesce(e.name, d.name) as name, s.may_edit, s.may_upload, s.may_delete, s.shared_at
                from folder_share s
                join folder f on f.id = s.folder_id
                left join directory_employee e on e.id = s.employee_id
                left join directory_department d on d.id = s.department_id
                where f.owner_id = :owner and f.bin_id is null and (cast(:folder as uuid) is null or f.id = :folder)
                order by lower(f.name), f.id, s.department_id is null, coalesce(e.name, d.name)
                """)
                .param("owner", owner)
                .param("folder", folder)
                .query(ShareView.class)
                .list();
    }
}
