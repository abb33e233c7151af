package com.zhike.crm.schedule.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Answers whoever wrote a message. */
public record AnswerMessage(@NotBlank @Size(max = 10000) String text) {}
