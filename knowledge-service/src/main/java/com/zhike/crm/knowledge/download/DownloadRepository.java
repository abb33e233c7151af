package com.zhike.crm.knowledge.download;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DownloadRepository extends Repository<Download, DownloadId> {

    Download saveAndFlush(Download download);

    Optional<Download> findById(DownloadId id);

    void delete(Download download);
}
