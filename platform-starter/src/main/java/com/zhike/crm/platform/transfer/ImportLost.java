package com.zhike.crm.platform.transfer;

/** Another replica took this one for dead and goes on with its file: what is not committed must not be. */
class ImportLost extends RuntimeException {

    ImportLost(ImportLease lease) {
        super("Import " + lease.job() + " was taken over");
    }
}
