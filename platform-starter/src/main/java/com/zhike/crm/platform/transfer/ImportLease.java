package com.zhike.crm.platform.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The right to work on a file, which ends when another takes it over. */
record ImportLease(UUID job, UUID worker) {

    static ImportLease of(UUID job) {
        return new ImportLease(job, UuidCreator.getTimeOrderedEpoch());
    }
}
