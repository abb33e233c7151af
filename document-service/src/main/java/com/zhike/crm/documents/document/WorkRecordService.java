package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Opens the work record of the day; the first time it is begun from the template. */
@Service
public class WorkRecordService {

    private final Contents contents;

    private final WorkRecords records;

    private final Documents documents;

    private final Folders folders;

    private final BusinessDay day;

    WorkRecordService(Contents contents, WorkRecords records, Documents documents, Folders folders, BusinessDay day) {
        this.contents = contents;
        this.records = records;
        this.documents = documents;
        this.folders = folders;
        this.day = day;
    }

    public DocumentId today(CurrentEmployee by) {
        LocalDate today = day.today();
        DocumentId existing = records.find(by.id(), today);
        return existing != null ? existing : begin(today, records.template(today), by);
    }

    /** Begins the record of the day with this text; one that is there already stays as it is. */
    public DocumentId begin(LocalDate today, String text, CurrentEmployee by) {
        EntryName name = EntryName.of(records.name(today));
        return contents.keep(TextService.arrival(name, text), content -> begin(today, name, content, by));
    }

    private DocumentId begin(LocalDate today, EntryName name, Content content, CurrentEmployee by) {
        Touch touch = new Touch(by.id(), day.clock().instant());
        Folder folder = records.folder(touch);
        // two clicks at once begin it once: the second one waits here and finds it
        folders.one(by.id());
        DocumentId existing = records.find(by.id(), today);
        if (existing != null) {
            return existing;
        }
        EntryName free = documents.free(folder.id().value(), name);
        return documents
                .add(Document.workRecord(folder, free, today, content.id(), touch), touch)
                .id();
    }
}
