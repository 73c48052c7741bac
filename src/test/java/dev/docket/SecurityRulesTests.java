package dev.docket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules about who may do what, and in which transaction. */
class SecurityRulesTests {

    private static final List<Class<? extends Annotation>> PAGE_ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private static final List<Class<? extends Annotation>> METHOD_ACCESS =
            List.of(PermitAll.class, RolesAllowed.class, PreAuthorize.class);

    @Test
    void saysOfEveryPageWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should(carryOneOf(PAGE_ACCESS))
                .check(ArchitectureTests.MAIN);
    }

    @Test
    void saysOfEveryServiceMethodWhoMayCallIt() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(beSecured())
                .check(ArchitectureTests.MAIN);
    }

    @Test
    void opensTransactionsInServicesAndRepositoriesOnly() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(areElsewhere())
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(ArchitectureTests.MAIN);
    }

    @Test
    void makesNoOtherClassTransactional() {
        noClasses()
                .that(areElsewhere())
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(ArchitectureTests.MAIN);
    }

    /** On others the annotation can stay without effect. */
    @Test
    void opensTransactionsOnPublicMethodsOnly() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .check(ArchitectureTests.MAIN);
    }

    private static DescribedPredicate<JavaClass> areElsewhere() {
        return DescribedPredicate.describe(
                "are neither services nor repositories nor part of the set-up",
                type -> !type.isAnnotatedWith(Service.class)
                        && !type.isAnnotatedWith(Repository.class)
                        && !type.getPackageName().startsWith("dev.docket.setup"));
    }

    private static ArchCondition<JavaClass> carryOneOf(List<Class<? extends Annotation>> annotations) {
        return new ArchCondition<>("carry exactly one access annotation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long found = count(type, annotations);
                events.add(new SimpleConditionEvent(
                        type, found == 1, type.getName() + " carries " + found + " access annotations"));
            }
        };
    }

    private static ArchCondition<JavaMethod> beSecured() {
        return new ArchCondition<>("be secured by annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean secured = count(method, METHOD_ACCESS) == 1 || count(method.getOwner(), METHOD_ACCESS) == 1;
                events.add(new SimpleConditionEvent(
                        method, secured, method.getFullName() + " says nowhere who may call it"));
            }
        };
    }

    private static long count(CanBeAnnotated subject, List<Class<? extends Annotation>> annotations) {
        return annotations.stream().filter(subject::isAnnotatedWith).count();
    }
}
