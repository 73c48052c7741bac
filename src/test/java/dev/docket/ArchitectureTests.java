package dev.docket;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import jakarta.persistence.Entity;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** Rules about what knows what. ArchUnit fails a rule whose subject it finds nowhere, so none passes on nothing. */
class ArchitectureTests {

    private static final String UI_PACKAGES = "dev.docket..ui..";
    private static final String SHELL = "dev.docket.shell..";
    private static final String SYNC = "dev.docket.sync..";
    private static final String VAADIN = "com.vaadin..";

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Application.class);

    @Test
    void importsASaneNumberOfClasses() {
        assertThat(MAIN.size()).isGreaterThan(150);
    }

    @Test
    void keepsVaadinInTheUserInterface() {
        noClasses()
                .that(not(resideInAnyPackage(UI_PACKAGES, SHELL, SYNC)))
                .and(not(assignableTo(Application.class)))
                .and(not(resideInAPackage("dev.docket.identity").and(annotatedWith(Configuration.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VAADIN)
                .check(MAIN);
    }

    @Test
    void letsSyncKnowOnlyRegistrationsOfVaadin() {
        noClasses()
                .that()
                .resideInAPackage("dev.docket.sync")
                .should()
                .dependOnClassesThat(resideInAPackage(VAADIN).and(not(JavaClass.Predicates.type(Registration.class))))
                .check(MAIN);
    }

    @Test
    void keepsPersistenceOutOfTheUserInterface() {
        noClasses()
                .that()
                .resideInAnyPackage(UI_PACKAGES, SHELL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "java.sql..",
                        "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(MAIN);
    }

    @Test
    void letsOnlyUserInterfaceKnowUserInterface() {
        classes()
                .that()
                .resideInAPackage(UI_PACKAGES)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(UI_PACKAGES, SHELL)
                .check(MAIN);
    }

    @Test
    void keepsEntitiesAndRepositoriesInTheirPackage() {
        classes()
                .that(are(annotatedWith(Entity.class)))
                .or(are(assignableTo(Repository.class)))
                .or(are(annotatedWith(org.springframework.stereotype.Repository.class)))
                .or(are(annotatedWith(Configuration.class)))
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void letsEntitiesGuardTheirState() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePublic()
                .orShould()
                .haveNameMatching("set[A-Z].*")
                .check(MAIN);
    }

    @Test
    void keepsTheTransportInSync() {
        noClasses()
                .that(not(resideInAPackage(SYNC)))
                .should()
                .accessTargetWhere(ownedBy(UI.class, "setPollInterval|addPollListener|getPushConfiguration"))
                .orShould()
                .accessTargetWhere(ownedBy(UI.class, "access|accessSynchronously|accessLater"))
                .orShould()
                .accessTargetWhere(ownedBy(VaadinSession.class, "access|accessSynchronously|lock"))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("com\\.vaadin\\.flow\\..*\\.(Push|PushMode|PushConfiguration)")
                .check(MAIN);
    }

    @Test
    void asksNoClockThatIsNotGiven() {
        noClasses()
                .should()
                .accessTargetWhere(now().and(describe(
                        "without a clock",
                        access -> access.getTarget().getFullName().endsWith("()"))))
                .orShould()
                .accessTargetWhere(ownedBy(System.class, "currentTimeMillis"))
                .orShould()
                .accessTargetWhere(ownedBy(Thread.class, "sleep"))
                .orShould()
                .callConstructor(Date.class)
                .check(MAIN);
    }

    /** Whoever does it where it is allowed is found, so whoever does it elsewhere would be. */
    @Test
    void recognisesTransportAndClocks() {
        classes()
                .that()
                .haveSimpleName("Polls")
                .should()
                .accessTargetWhere(ownedBy(UI.class, "setPollInterval"))
                .check(MAIN);
        classes()
                .that()
                .haveSimpleName("MatterNumbering")
                .should()
                .accessTargetWhere(now())
                .check(MAIN);
    }

    @Test
    void asksNoDiceThatAreNotGiven() {
        noClasses()
                .should()
                .accessTargetWhere(ownedBy(Math.class, "random"))
                .orShould()
                .accessTargetWhere(ownedBy(ThreadLocalRandom.class, "current"))
                .orShould()
                .callConstructor(Random.class)
                .check(MAIN);
    }

    @Test
    void givesCallbacksToWhatAViewConsistsOf() {
        noClasses()
                .that()
                .resideInAPackage(UI_PACKAGES)
                .and()
                .haveNameMatching(".*(Dialog|Form|Panel|Field|Card|Column|Menu|Gallery)")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Service.class)
                .check(MAIN);
    }

    @Test
    void writesNoJavaScriptInJava() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "JavaScript from a string",
                        access -> isOwnedBy(access, "com.vaadin.")
                                && access.getTarget().getName().matches("executeJs|addJavaScript|addDynamicImport")))
                .check(MAIN);
    }

    @Test
    void hasNoCycles() {
        slices().matching("dev.docket.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void namesClassesByTheirRole() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Dto|DTO)")
                .orShould()
                .resideInAnyPackage("..service..", "..impl..", "..util..", "..utils..", "..dto..", "..common..")
                .check(MAIN);
    }

    @Test
    void makesRecordsOfIds() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Id")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(MAIN);
    }

    @Test
    void makesExceptionsByStaticFactories() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Throwable.class)
                .should()
                .bePrivate()
                .check(MAIN);
    }

    @Test
    void answersOptionalFromFinders() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and()
                .haveNameMatching("find([A-Z].*)?")
                .should()
                .haveRawReturnType(Optional.class)
                .check(MAIN);
    }

    @Test
    void keepsPagesInTheirPackage() {
        classes()
                .that(are(annotatedWith(Route.class)))
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage(UI_PACKAGES)
                .check(MAIN);
    }

    @Test
    void keepsTheLayoutInTheShell() {
        classes()
                .that(are(annotatedWith(Layout.class)))
                .should()
                .resideInAPackage(SHELL)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> ownedBy(Class<?> owner, String names) {
        return describe(
                owner.getSimpleName() + "." + names,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && access.getTarget().getName().matches(names));
    }

    private static DescribedPredicate<JavaAccess<?>> now() {
        return describe(
                "now",
                access -> isOwnedBy(access, "java.time.")
                        && access.getTarget().getName().equals("now"));
    }

    private static boolean isOwnedBy(JavaAccess<?> access, String packages) {
        return access.getTargetOwner().getName().startsWith(packages);
    }

    private static DescribedPredicate<JavaAccess<?>> describe(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
