package com.zhike.crm.knowledge.download;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.category.CategoryKind;
import com.zhike.crm.knowledge.category.CategoryService;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills the download centre. */
@Service
@Transactional
public class DownloadService {

    public static final String KIND = "download";

    private final DownloadRepository downloads;

    private final CategoryService categories;

    private final DownloadQueries queries;

    private final Clock clock;

    DownloadService(DownloadRepository downloads, CategoryService categories, DownloadQueries queries, Clock clock) {
        this.downloads = downloads;
        this.categories = categories;
        this.queries = queries;
        this.clock = clock;
    }

    public DownloadId publish(PublishDownload command, Attachment file, CurrentEmployee by) {
        String name = command.name() == null || command.name().isBlank() ? file.name() : command.name();
        DownloadDetails details = details(name, command.categoryId(), command.description());
        return downloads
                .saveAndFlush(Download.publish(DownloadId.next(), details, file, touch(by)))
                .id();
    }

    public void describe(DownloadId id, long readVersion, DescribeDownload command, CurrentEmployee by) {
        Download download = get(id);
        if (download.version() != readVersion) {
            throw new Stale(readVersion, download.version(), queries.get(id, by));
        }
        DownloadDetails details = details(command.name(), command.categoryId(), command.description());
        downloads.saveAndFlush(download.describe(details, touch(by)));
    }

    public void replace(DownloadId id, Attachment file, CurrentEmployee by) {
        downloads.saveAndFlush(get(id).replace(file, touch(by)));
    }

    public void remove(DownloadId id) {
        downloads.delete(get(id));
        queries.forget(id);
    }

    private DownloadDetails details(String name, @Nullable UUID category, @Nullable String description) {
        return new DownloadDetails(
                name.strip(),
                categories.require(CategoryKind.DOWNLOAD, category),
                description == null || description.isBlank() ? null : description.strip());
    }

    private Download get(DownloadId id) {
        return downloads.findById(id).orElseThrow(DownloadNotFound::new);
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
