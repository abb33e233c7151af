package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.transfer.ImportJob.Plan;
import com.zhike.crm.platform.transfer.ImportJob.State;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The uploaded files, kept in the database so that any replica can go on with them. */
class ImportJobs {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    private final JdbcClient client;

    ImportJobs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void add(UUID id, String kind, UUID uploader, String fileName) {
        client.sql("""
                insert into import_job (id, kind, uploaded_by, file_name, headings, state, row_count)
                values (?, ?, ?, ?, '{}', 'UPLOADED', 0)
                """).params(id, kind, uploader, fileName).update();
    }

    void addLines(UUID id, List<Sheet.Line> lines) {
        jdbc.batchUpdate(
                "insert into import_row (job_id, line, cells) values (?, ?, ?)",
                lines,
                lines.size(),
                (statement, line) -> {
                    statement.setObject(1, id);
                    statement.setInt(2, line.number());
                    statement.setArray(
                            3,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", line.cells().toArray()));
                });
    }

    void describe(UUID id, Sheet sheet) {
        client.sql("update import_job set headings = ?, row_count = ? where id = ?")
                .params(sheet.headings().toArray(String[]::new), sheet.rowCount(), id)
                .update();
    }

    Optional<ImportJob> find(UUID id) {
        return client.sql("select * from import_job where id = ?")
                .param(id)
                .query(ImportJobs::job)
                .optional();
    }

    /** The next rows behind a line. */
    List<Sheet.Line> lines(UUID job, int after, int limit) {
        return client.sql("select line, cells from import_row where job_id = ? and line > ? order by line limit ?")
                .params(job, after, limit)
                .query((row, _) -> new Sheet.Line(row.getInt("line"), texts(row.getArray("cells"))))
                .list();
    }

    /** The next rows of new records behind a line and up to another. */
    List<Sheet.Line> created(UUID job, int after, int end, int limit) {
        return client.sql("""
                select line, cells from import_row
                where job_id = ? and line > ? and line <= ? and outcome is null order by line limit ?
                """)
                .params(job, after, end, limit)
                .query((row, _) -> new Sheet.Line(row.getInt("line"), texts(row.getArray("cells"))))
                .list();
    }

    /** Notes what became of the rows up to a line, in the transaction in which they were stored; a new record is the rule and needs no note. */
    void done(ImportLease lease, int line, List<Judged> rows) {
        List<Judged> noted =
                rows.stream().filter(row -> row.outcome() != Outcome.CREATE).toList();
        jdbc.batchUpdate(
                "update import_row set outcome = ?, problems = ? where job_id = ? and line = ?",
                noted,
                BATCH,
                (statement, row) -> {
                    statement.setString(1, row.outcome().name());
                    statement.setString(2, row.problems());
                    statement.setObject(3, lease.job());
                    statement.setInt(4, row.line());
                });
        int mine = client.sql("""
                update import_job set imported = imported + ?, updated = updated + ?, rejected = rejected + ?,
                    last_line = ?, seen_at = now()
                where id = ? and worker = ? and state = 'RUNNING'
                """)
                .params(count(rows, Outcome.CREATE), count(rows, Outcome.UPDATE), count(rows, Outcome.REJECT))
                .params(line, lease.job(), lease.worker())
                .update();
        if (mine == 0) {
            throw new ImportLost(lease);
        }
    }

    private static long count(List<Judged> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** The next rows behind a line that were rejected, or lie behind another that was reached. */
    List<Rejected> rejected(UUID job, int after, int reached, int limit) {
        return client.sql("""
                select line, cells, problems from import_row
                where job_id = ? and line > ? and (outcome = 'REJECT' or line > ?) order by line limit ?
                """)
                .params(job, after, reached, limit)
                .query((row, _) ->
                        new Rejected(row.getInt("line"), texts(row.getArray("cells")), row.getString("problems")))
                .list();
    }

    void forgetOld() {
        client.sql("delete from import_job where uploaded_at < now() - interval '7 days'")
                .update();
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                texts(row.getArray("headings")),
                State.valueOf(row.getString("state")),
                row.getInt("row_count"),
                row.getInt("imported"),
                row.getInt("updated"),
                row.getInt("rejected"),
                row.getInt("attempts"),
                row.getInt("last_line"),
                row.getString("mapping") == null ? null : new Plan(row.getString("mapping"), row.getString("options")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** What became of a row, and why it was rejected. */
    record Judged(int line, Outcome outcome, @Nullable String problems) {}

    /** A row that was not taken, for its problems or because nobody came to it. */
    record Rejected(int line, List<String> cells, @Nullable String problems) {}
}
