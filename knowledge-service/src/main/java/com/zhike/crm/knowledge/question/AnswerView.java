package com.zhike.crm.knowledge.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.comment.Comment;
import java.util.List;

/** An answer as it is shown. */
public record AnswerView(@JsonUnwrapped AnswerText text, List<Attachment> attachments, List<Comment> comments) {}
