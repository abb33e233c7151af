package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.letter.Initial;
import com.zhike.crm.customers.letter.SearchCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The name of a company, and what of it counts when names are compared. */
public record CompanyName(String value) {

    private static final int SHORTEST_PART = 2;

    private static final int LONGEST_PART = 24;

    public CompanyName {
        value = value.strip();
    }

    /** Equal for names that differ in width, case or blanks only: no two customers share it. */
    public String key() {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** What is particular to the name: without region, legal form, brackets and blanks. */
    public String core() {
        return NameParts.core(key());
    }

    /** What resembling names must share, as their index has it: the core without its line of business. */
    public SearchCode brandCode() {
        return SearchCode.of(NameParts.brand(core()));
    }

    /** Whether the core says nothing but a line of business, which too many names contain. */
    public boolean isGeneric() {
        return NameParts.isTrade(core());
    }

    /** Every part of the core that could be the whole core of another name. */
    public Set<String> parts() {
        String core = core();
        Set<String> parts = new TreeSet<>();
        for (int start = 0; start < core.length(); start++) {
            int last = Math.min(core.length(), start + LONGEST_PART);
            for (int end = start + SHORTEST_PART; end <= last; end++) {
                parts.add(core.substring(start, end));
            }
        }
        parts.add(core);
        return parts;
    }

    public Initial initial() {
        return Initial.ofCompany(value);
    }
}
