package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoDepartment;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.directory.Directory;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads what the demo company knows as soon as its employees are known here.
 *
 * <p>The service counts as ready when this is done.
 */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DemoScript script;
    private final Directory directory;

    DemoLoader(DemoScript script, Directory directory) {
        this.script = script;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (script.played()) {
            return;
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!everybodyIsKnown()) {
            if (Instant.now().isAfter(deadline)) {
                log.warn("The demo company's employees never arrived; going on without what they know");
                return;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        script.play();
        log.info("What the demo company knows is loaded");
    }

    private boolean everybodyIsKnown() {
        return Stream.of(DemoEmployee.values())
                        .allMatch(employee -> directory.employee(employee.id()).isPresent())
                && Stream.of(DemoDepartment.values())
                        .allMatch(department ->
                                directory.department(department.id()).isPresent());
    }
}
