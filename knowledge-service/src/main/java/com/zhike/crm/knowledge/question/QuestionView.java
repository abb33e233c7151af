package com.zhike.crm.knowledge.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.zhike.crm.knowledge.attachment.Attachment;
import java.util.List;
import java.util.UUID;

/**
 * A question as it is shown, its answers in the order they came.
 *
 * @param mine whether the reader asked it
 * @param moderated whether the reader keeps order
 */
public record QuestionView(
        @JsonUnwrapped QuestionText text,
        List<String> invitedNames,
        List<Attachment> attachments,
        List<AnswerView> answers,
        boolean mine,
        boolean moderated) {

    /** Which question it is. */
    public UUID id() {
        return text.id();
    }

    /** The version it was read in. */
    public long version() {
        return text.version();
    }
}
