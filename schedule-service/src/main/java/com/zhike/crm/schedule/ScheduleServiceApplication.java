package com.zhike.crm.schedule;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The schedule service: calendar, reminders and system messages. */
@SpringBootApplication
public class ScheduleServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(ScheduleServiceApplication.class, args);
    }
}
