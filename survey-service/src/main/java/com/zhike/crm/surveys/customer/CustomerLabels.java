package com.zhike.crm.surveys.customer;

import java.util.Locale;

/** What the codes of the customer service's dictionaries mean, for files that are read without the CRM. */
public interface CustomerLabels {

    /** The label in the language, or the code when nobody can say. */
    String of(String dictionary, String code, Locale language);
}
