package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Has rows stored in the running transaction, by the way that their kind has, and sees that none makes the next slower. */
class RowStore {

    private final ObjectProvider<EntityManagerFactory> entities;

    private final ObjectProvider<Outbox> outbox;

    RowStore(ObjectProvider<EntityManagerFactory> entities, ObjectProvider<Outbox> outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** What became of each. */
    List<RowVerdict> take(Order order, List<ImportRow> rows) {
        List<RowVerdict> verdicts = new ArrayList<>();
        Outbox events = outbox.getIfAvailable();
        if (events == null) {
            store(order, rows, verdicts);
        } else {
            events.together(() -> store(order, rows, verdicts));
        }
        return verdicts;
    }

    private void store(Order order, List<ImportRow> rows, List<RowVerdict> verdicts) {
        if (order.kind() instanceof BulkImportKind kind) {
            verdicts.addAll(kind.take(rows, order.options(), order.employee()));
            letGo();
            return;
        }
        order.kind().prepare(rows, order.options(), order.employee());
        for (ImportRow row : rows) {
            RowVerdict verdict = order.kind().check(row, order.options(), order.employee());
            if (!verdict.rejected()) {
                order.kind().store(row, order.options(), order.employee());
                letGo();
            }
            verdicts.add(verdict);
        }
    }

    /** Before each query the session looks at all it knows for changes: the rows before would make each row slower. */
    private void letGo() {
        EntityManagerFactory factory = entities.getIfAvailable();
        EntityManager session =
                factory == null ? null : EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        if (session != null) {
            session.flush();
            session.clear();
        }
    }
}
