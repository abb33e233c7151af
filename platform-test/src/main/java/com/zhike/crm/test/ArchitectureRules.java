package com.zhike.crm.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, for the package of the class that extends this one: {@code class ArchitectureTests extends ArchitectureRules {}}. */
public abstract class ArchitectureRules {

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(getClass().getPackageName());
        return HouseRules.all()
                .filter(rule -> applies(rule.getDescription()))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /** Whether a rule, given by its words, makes sense here; almost always it does. */
    protected boolean applies(String rule) {
        return true;
    }

    @TestFactory
    Stream<DynamicTest> sizes() {
        FileSizes files = FileSizes.of(Path.of("src/main/java"));
        return Stream.of(
                DynamicTest.dynamicTest("no file is longer than 250 lines", files::noneIsLong),
                DynamicTest.dynamicTest("nine of ten files have at most 110 lines", files::fewAreLong),
                DynamicTest.dynamicTest("half of the files have at most 40 lines", files::halfAreShort));
    }
}
