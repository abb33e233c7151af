package com.zhike.crm.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.zhike.crm.events.Scope;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** What every service keeps to. */
final class HouseRules {

    // by name: the gateway has neither on its class path
    private static final String ENTITY = "jakarta.persistence.Entity";

    private static final String REPOSITORY = "org.springframework.data.repository.Repository";

    // a whole name may be such a word: the helpers of a customer are his helpers
    private static final String FORBIDDEN_NAMES =
            ".*[a-z0-9](Impl|Mapper|Utils?|Helper|Manager|Dto|DTO|VO|BO|Base|Common|Info|Processor)";

    private static final int MOST_ARGUMENTS = 5;

    private HouseRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                        featuresSpeakBusiness(),
                        controllersAreHidden(),
                        repositoriesAreHidden(),
                        controllersReturnViews(),
                        namesSaySomething(),
                        nothingIsInjectedIntoFields(),
                        constructorsAreShort(),
                        aggregatesHaveNoSetters())
                .map(rule -> rule.allowEmptyShould(true));
    }

    static ArchRule featuresSpeakBusiness() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..messaging..", "..demo..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to HTTP, Kafka or the published events",
                        target -> in(target, "org.springframework.web.")
                                || in(target, "org.springframework.kafka.")
                                || (in(target, "com.zhike.crm.events.") && !target.isEquivalentTo(Scope.class))))
                .as("features know neither HTTP nor Kafka nor the published events");
    }

    static ArchRule controllersAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..web..")
                .as("controllers are package-private and live in a web package");
    }

    static ArchRule repositoriesAreHidden() {
        return classes()
                .that()
                .areAssignableTo(REPOSITORY)
                .should()
                .bePackagePrivate()
                .as("repositories are package-private");
    }

    static ArchRule controllersReturnViews() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .should(condition(
                        "return no entity",
                        (JavaMethod method) -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .noneMatch(type -> type.isAnnotatedWith(ENTITY))))
                .as("controllers return views, never entities");
    }

    static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(FORBIDDEN_NAMES).as("names say something");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return fields().should().notBeAnnotatedWith(Autowired.class).as("nothing is injected into fields");
    }

    static ArchRule constructorsAreShort() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(are(component()))
                .should(condition(
                        "take at most " + MOST_ARGUMENTS + " arguments",
                        (JavaConstructor constructor) ->
                                constructor.getParameters().size() <= MOST_ARGUMENTS))
                .as("components work with at most five others");
    }

    static ArchRule aggregatesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .as("aggregates act, they have no setters");
    }

    private static DescribedPredicate<JavaClass> component() {
        return describe(
                "components",
                type -> type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class));
    }

    private static boolean in(JavaClass type, String prefix) {
        return type.getName().startsWith(prefix);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " does not " + description));
                }
            }
        };
    }
}
