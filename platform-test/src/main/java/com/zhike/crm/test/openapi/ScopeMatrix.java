package com.zhike.crm.test.openapi;

import static com.zhike.crm.test.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The class of a service that tries every role on every row: what the OpenAPI document offers and no case
 * tries fails the build, and so does a case for what is offered no longer.
 *
 * <p>What the platform offers in every service is tried here.
 */
public interface ScopeMatrix {

    /** The service. */
    MockMvcTester mvc();

    /** The operations that the class tries with every role, as {@link Operation#name}. */
    Stream<String> cases();

    /** Requests that every employee may make whoever he is, with the reason for it. */
    default Map<String, String> open() {
        return Map.of();
    }

    /** The kinds of files that may be imported, each with the permission that it takes. */
    default Map<String, String> imports() {
        return Map.of();
    }

    @Test
    default void everyOperationHasACase() {
        Stream<String> open = open().keySet().stream().map(request -> request.replaceFirst("\\?.*", ""));
        assertThat(Stream.of(cases(), open, PlatformCases.of(this))
                        .flatMap(cases -> cases)
                        .distinct())
                .as("operations with a case that says who may reach which row")
                .containsExactlyInAnyOrderElementsOf(
                        Operation.of(mvc()).stream().map(Operation::name).toList());
    }

    @TestFactory
    default Stream<DynamicTest> nobodyGetsInWithoutAToken() {
        return Operation.of(mvc()).stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> assertThat(mvc().method(operation.method())
                                        .uri(operation.path().replaceAll("\\{\\w+}", new UUID(0, 1).toString())))
                                .hasStatus(401)));
    }

    @TestFactory
    default Stream<DynamicTest> whatIsOpenAnswersEverybody() {
        return open().entrySet().stream()
                .map(open -> DynamicTest.dynamicTest(open.getKey() + ": " + open.getValue(), () -> {
                    for (TestCompany.Person person : TestCompany.people()) {
                        assertThat(mvc().get()
                                        .uri(open.getKey().replaceFirst("GET ", ""))
                                        .with(as(person)))
                                .as(person.username())
                                .hasStatus2xxSuccessful();
                    }
                }));
    }

    @TestFactory
    default List<DynamicTest> whatThePlatformOffers() {
        return new PlatformCases(mvc()).all(imports());
    }
}
