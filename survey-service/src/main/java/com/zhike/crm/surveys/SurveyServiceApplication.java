package com.zhike.crm.surveys;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The survey service: what customers are asked and what they answer. */
@SpringBootApplication
public class SurveyServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(SurveyServiceApplication.class, args);
    }
}
