package com.zhike.crm.knowledge.question;

/** Whether a question still waits for its best answer. */
public enum QuestionStatus {
    OPEN,
    SOLVED,
    CLOSED
}
