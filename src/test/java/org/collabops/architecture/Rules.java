package org.collabops.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What ARCHITECTURE.md says about the code, so that the build can hold it to that. */
final class Rules {
    private static final Path DRAWING = Path.of("docs", "architecture.puml");
    private static final Set<String> CLOCKS =
            Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime");

    static final ArchRule DRAWN_ARROWS = classes()
            .that()
            .resideInAPackage("org.collabops..")
            .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInDiagram()));

    static final ArchRule EVERY_PACKAGE_IS_DRAWN = classes().should(standInTheDrawing());

    static final ArchRule JIRA_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..rest..", "..workflow..", "..host.jira..", "..plugin..", "..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.atlassian..",
                    "com.opensymphony..",
                    "webwork..",
                    "jakarta..",
                    "org.springframework..",
                    "org.osgi..",
                    "org.apache..",
                    "java.sql..");

    static final ArchRule ACTIVE_OBJECTS_IN_STORES = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("net.java.ao..")
                    .or(describe(
                            "are rows",
                            (JavaClass type) -> type.getSimpleName().endsWith("Row")
                                    && type.getPackageName().endsWith(".store"))));

    static final ArchRule INJECTED_CLOCK =
            noClasses().should().accessTargetWhere(describe("the system's time is read", Rules::readsTheTime));

    static final ArchRule INJECT_ONLY_IN_REST = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..rest..", "..plugin..")
            .should()
            .beAnnotatedWith("jakarta.inject.Inject");

    static final ArchRule SPEAKING_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    private Rules() {}

    private static boolean readsTheTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return target.getName().equals("now") && CLOCKS.contains(owner)
                || target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && target.getName().equals("<init>");
    }

    private static ArchCondition<JavaClass> standInTheDrawing() {
        String drawing = drawing();
        return new ArchCondition<>("be in a package that docs/architecture.puml draws") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean drawn = drawing.contains("<<" + type.getPackageName() + ">>");
                events.add(new SimpleConditionEvent(type, drawn, type.getName() + " is in no drawn package"));
            }
        };
    }

    private static String drawing() {
        try {
            return Files.readString(DRAWING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
