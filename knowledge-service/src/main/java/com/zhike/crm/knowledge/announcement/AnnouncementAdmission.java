package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.knowledge.richtext.RichText;
import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.Entry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what somebody enters as an announcement. */
@Component
class AnnouncementAdmission {

    private static final String CATEGORIES = "announcement-category";

    private final Dictionaries dictionaries;

    private final Audience audience;

    AnnouncementAdmission(Dictionaries dictionaries, Audience audience) {
        this.dictionaries = dictionaries;
        this.audience = audience;
    }

    AnnouncementContent admit(WriteAnnouncement command) {
        dictionaries.require(CATEGORIES, "category", command.category());
        audience.require("departmentIds", command.departments());
        return new AnnouncementContent(
                command.title().strip(),
                command.category() == null ? usualCategory() : command.category(),
                RichText.required("body", command.body()),
                command.validFrom(),
                command.validUntil(),
                command.departments());
    }

    private String usualCategory() {
        List<Entry> entries = dictionaries.entries(CATEGORIES);
        return entries.stream()
                .filter(Entry::byDefault)
                .findFirst()
                .orElse(entries.getFirst())
                .code();
    }
}
