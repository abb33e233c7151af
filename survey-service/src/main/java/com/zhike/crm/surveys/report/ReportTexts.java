package com.zhike.crm.surveys.report;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.Entry;
import com.zhike.crm.surveys.customer.CustomerLabels;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a file, in the reader's language. */
@Component
class ReportTexts {

    private final MessageSource messages;

    private final CustomerLabels customers;

    private final Dictionaries dictionaries;

    ReportTexts(MessageSource messages, CustomerLabels customers, Dictionaries dictionaries) {
        this.messages = messages;
        this.customers = customers;
        this.dictionaries = dictionaries;
    }

    /** The word for a column or a figure. */
    String of(String key) {
        return messages.getMessage("report." + key, null, key, language());
    }

    /** The label of a code of the customer service. */
    @Nullable
    String customer(String dictionary, @Nullable String code) {
        return code == null || code.isEmpty() ? null : customers.of(dictionary, code, language());
    }

    /** The label of a channel. */
    String channel(String code) {
        return dictionaries.entry("survey-channel", code).map(this::label).orElse(code);
    }

    private String label(Entry entry) {
        return language().getLanguage().equals("zh") ? entry.zh() : entry.en();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
