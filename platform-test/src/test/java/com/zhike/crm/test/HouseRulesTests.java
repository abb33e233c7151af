package com.zhike.crm.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.zhike.crm.test.FileSizes.FileSize;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTests {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("com.zhike.crm.test.planted");

    private static final JavaClasses SAMPLE = new ClassFileImporter().importPackages("com.zhike.crm.sample.note");

    static Stream<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleFindsThePlantedViolation(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aSoundRepositoryPasses() {
        assertThatCode(() -> HouseRules.repositoriesAreHidden().check(SAMPLE)).doesNotThrowAnyException();
    }

    @Test
    void longFilesAreFound() {
        FileSizes files = new FileSizes(List.of(size(20), size(41), size(111), size(251)));

        assertThatThrownBy(files::noneIsLong).isInstanceOf(AssertionError.class);
        assertThatThrownBy(files::fewAreLong).isInstanceOf(AssertionError.class);
        assertThatThrownBy(files::halfAreShort).isInstanceOf(AssertionError.class);
        FileSizes shortOnes = new FileSizes(List.of(size(20), size(40), size(100)));
        assertThatCode(shortOnes::noneIsLong).doesNotThrowAnyException();
        assertThatCode(shortOnes::halfAreShort).doesNotThrowAnyException();
    }

    private static FileSize size(long lines) {
        return new FileSize(Path.of("Some.java"), lines);
    }
}
