package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to store the rows of a file. */
record ImportRuns(ImportJobs jobs, TransactionTemplate transaction, JsonMapper json, RowStore store) {

    ImportRun of(Order order, ImportLease lease) {
        return new ImportRun(this, order, lease);
    }

    ImportJob job(ImportLease lease) {
        return jobs.find(lease.job()).orElseThrow(() -> new NotFound("import-unknown"));
    }
}
