package com.zhike.crm.schedule.alarm;

/** An alarm rang just now. */
public record AlarmRang(Alarm alarm) {}
