package com.zhike.crm.surveys.survey;

/** What kind of answer a question takes. */
public enum QuestionType {
    /** One option. */
    SINGLE,
    /** One option out of a list that opens. */
    DROPDOWN,
    /** Several options. */
    MULTIPLE,
    /** Yes or no. */
    YES_NO,
    /** A line of text. */
    TEXT,
    /** Paragraphs. */
    LONG_TEXT,
    /** A number or an amount. */
    NUMBER,
    /** A day. */
    DATE,
    /** Marks from a lowest to a highest, as stars or figures. */
    SCALE,
    /** How likely one is to recommend, 0 to 10. */
    NPS,
    /** One option of the same list for each of several rows. */
    MATRIX,
    /** Options put into an order. */
    RANKING,
    /** Words between the questions; nothing is answered. */
    NOTE;

    /** Whether exactly one option is chosen. */
    public boolean choosesOne() {
        return this == SINGLE || this == DROPDOWN || this == YES_NO;
    }

    /** Whether options are chosen. */
    public boolean chooses() {
        return choosesOne() || this == MULTIPLE;
    }

    /** Whether the answer is a whole number within bounds. */
    public boolean rates() {
        return this == SCALE || this == NPS;
    }

    /** Whether the answer is words. */
    public boolean writes() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether the question has options. */
    public boolean hasOptions() {
        return chooses() || this == MATRIX || this == RANKING;
    }
}
