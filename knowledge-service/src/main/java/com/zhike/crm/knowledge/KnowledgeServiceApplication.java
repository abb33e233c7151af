package com.zhike.crm.knowledge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The knowledge service: announcements, articles, questions and answers. */
@SpringBootApplication
public class KnowledgeServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(KnowledgeServiceApplication.class, args);
    }
}
