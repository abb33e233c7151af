package com.zhike.crm.documents;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The document service: folders, files and work records. */
@SpringBootApplication
public class DocumentServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(DocumentServiceApplication.class, args);
    }
}
