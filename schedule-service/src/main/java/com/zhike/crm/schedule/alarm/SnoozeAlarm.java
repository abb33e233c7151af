package com.zhike.crm.schedule.alarm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Lets an alarm ring again after some minutes. */
public record SnoozeAlarm(@Min(1) @Max(1440) int minutes) {}
