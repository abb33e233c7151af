package com.zhike.crm.surveys.scan;

import java.util.List;
import java.util.UUID;

/** Where the contents of scans are kept. */
public interface ScanStore {

    /**
     * Keeps files for good that the caller has uploaded; doing so again changes nothing.
     *
     * @return what is known of each, or nothing about those that do not exist for the caller
     */
    List<Scan> takeOver(List<UUID> files);
}
