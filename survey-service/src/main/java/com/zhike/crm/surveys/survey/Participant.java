package com.zhike.crm.surveys.survey;

import java.util.UUID;

/** An employee who enters answers to a survey. */
public record Participant(UUID id, String name) {}
