package com.zhike.crm.documents.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.directory.Directory;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Loads the documents of the demo company as soon as its people are known here. */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DemoDesk desk;

    private final Directory directory;

    DemoLoader(DemoDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (desk.filled()) {
            return;
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (directory.employee(DemoEmployee.SURVEYOR.id()).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                log.warn("The demo company's employees never arrived; going on without its documents");
                return;
            }
            Thread.sleep(100);
        }
        desk.fill();
        log.info("The demo company's documents are loaded");
    }
}
