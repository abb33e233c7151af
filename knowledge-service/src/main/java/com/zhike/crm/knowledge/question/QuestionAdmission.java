package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.Entry;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks what somebody asks. */
@Component
class QuestionAdmission {

    private static final String CATEGORIES = "question-category";

    private final Dictionaries dictionaries;

    private final Directory directory;

    private final BusinessDay day;

    QuestionAdmission(Dictionaries dictionaries, Directory directory, BusinessDay day) {
        this.dictionaries = dictionaries;
        this.directory = directory;
        this.day = day;
    }

    QuestionContent admit(AskQuestion command) {
        dictionaries.require(CATEGORIES, "category", command.category());
        return new QuestionContent(
                command.title().strip(),
                command.details() == null || command.details().isBlank()
                        ? null
                        : command.details().strip(),
                command.category() == null ? usualCategory() : command.category(),
                command.labels());
    }

    Asking asking(AskQuestion command, CurrentEmployee by) {
        List<UUID> invited =
                command.invited().stream().filter(id -> !id.equals(by.id())).toList();
        if (directory.names(invited).size() != invited.size()) {
            throw Invalid.field("invitedIds", "employee-not-found");
        }
        return new Asking(by.id(), by.departmentId(), day.clock().instant(), day.today(), command.promise(), invited);
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
