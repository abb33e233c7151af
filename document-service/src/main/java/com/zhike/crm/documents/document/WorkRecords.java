package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Homes;
import com.zhike.crm.documents.trace.Touch;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where work records are, what they are called, and how they begin. */
@Component
class WorkRecords {

    private final DocumentRepository documents;

    private final Homes homes;

    private final MessageSource texts;

    WorkRecords(DocumentRepository documents, Homes homes, MessageSource texts) {
        this.documents = documents;
        this.homes = homes;
        this.texts = texts;
    }

    @Nullable
    DocumentId find(UUID author, LocalDate day) {
        return documents.findWorkRecord(author, day).map(Document::id).orElse(null);
    }

    Folder folder(Touch touch) {
        return homes.workRecords(touch);
    }

    String name(LocalDate day) {
        return text("work-record.name", day);
    }

    String template(LocalDate day) {
        return text("work-record.template", day);
    }

    private String text(String key, LocalDate day) {
        return texts.getMessage(key, new Object[] {day.toString()}, LocaleContextHolder.getLocale());
    }
}
