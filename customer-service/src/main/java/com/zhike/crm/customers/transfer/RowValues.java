package com.zhike.crm.customers.transfer;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.Entry;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.transfer.ImportRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row that are more than text, and remembers those that cannot be read. */
class RowValues {

    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√");

    private final ImportRow row;

    private final Dictionaries dictionaries;

    private final List<FieldProblem> problems = new ArrayList<>();

    RowValues(ImportRow row, Dictionaries dictionaries) {
        this.row = row;
        this.dictionaries = dictionaries;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** The code of a dictionary's value, which the file may also call by its Chinese or English name. */
    @Nullable
    String code(String field, @Nullable String before) {
        String text = row.text(field);
        if (text == null) {
            return before;
        }
        String dictionary = CustomerFile.DICTIONARIES.get(field);
        return dictionaries.entries(dictionary).stream()
                .filter(entry -> isCalled(entry, text))
                .map(Entry::code)
                .findFirst()
                .orElseGet(() -> unreadable(field, "dictionary-value-unknown", text, dictionary));
    }

    @Nullable
    BigDecimal amount(String field, @Nullable BigDecimal before) {
        String text = row.text(field);
        if (text == null) {
            return before;
        }
        String number = text.replaceAll("[,，\\s]", "");
        return number.matches("\\d{1,16}(\\.\\d{1,2})?")
                ? new BigDecimal(number)
                : unreadable(field, "amount-unreadable", text);
    }

    @Nullable
    Boolean yes(String field, @Nullable Boolean before) {
        String text = row.text(field);
        return text == null ? before : YES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isCalled(Entry entry, String text) {
        return entry.code().equalsIgnoreCase(text)
                || entry.zh().equalsIgnoreCase(text)
                || entry.en().equalsIgnoreCase(text);
    }

    private <T> @Nullable T unreadable(String field, String code, Object... arguments) {
        problems.add(new FieldProblem(field, code, arguments));
        return null;
    }
}
