package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.transfer.ImportJob.State;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says who works on which file; whoever does not show himself for a minute is taken for dead. */
class ImportLeases {

    /** How often a file is begun; one that ends its replica each time must not end them all for ever. */
    static final int MOST = 3;

    private final JdbcClient jdbc;

    ImportLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this caller, and nobody else, may run the job now; what is to be done is noted for who may have to go on. */
    boolean begin(ImportLease lease, String mapping, String options) {
        return jdbc.sql("""
                update import_job set state = 'RUNNING', worker = ?, seen_at = now(), attempts = 1, mapping = ?, options = ?
                where id = ? and state = 'UPLOADED'
                """)
                        .params(lease.worker(), mapping, options, lease.job())
                        .update()
                == 1;
    }

    /** Shows that they are worked on. */
    void renew(Collection<ImportLease> leases) {
        if (!leases.isEmpty()) {
            jdbc.sql("update import_job set seen_at = now() where worker = any (?) and state = 'RUNNING'")
                    .param(leases.stream().map(ImportLease::worker).toArray(UUID[]::new))
                    .update();
        }
    }

    /** A file that nobody works on any more. */
    Optional<ImportLease> takeOver() {
        UUID worker = ImportLease.of(new UUID(0, 0)).worker();
        return jdbc.sql("""
                update import_job set worker = ?, seen_at = now(), attempts = attempts + 1
                where id = (
                    select id from import_job
                    where state = 'RUNNING'
                        and coalesce(seen_at, uploaded_at + interval '1 hour') < now() - interval '1 minute'
                    order by uploaded_at limit 1 for update skip locked)
                returning id
                """).param(worker).query(UUID.class).optional().map(job -> new ImportLease(job, worker));
    }

    /** Leaves the rest to whoever comes first; that the replica goes is not the file's fault. */
    void release(ImportLease lease) {
        jdbc.sql("""
                update import_job set seen_at = '-infinity', attempts = attempts - 1
                where id = ? and worker = ? and state = 'RUNNING'
                """).params(lease.job(), lease.worker()).update();
    }

    void end(ImportLease lease, State state) {
        jdbc.sql("update import_job set state = ? where id = ? and worker = ?")
                .params(state.name(), lease.job(), lease.worker())
                .update();
    }
}
