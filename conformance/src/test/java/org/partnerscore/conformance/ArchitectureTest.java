package org.partnerscore.conformance;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.definitions.ProgrammeCatalog;

/** The arrows between the modules, and what the core leaves out. ARCHITECTURE.md gives the reasons. */
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "floating point",
            type -> Set.of("float", "double", "Float", "Double")
                    .contains(type.getBaseComponentType().getSimpleName()));

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.partnerscore");

    @Test
    void modulesUseOnlyWhatTheirRowAllows() {
        ArchRule arrows = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy("org.partnerscore.core..")
                .layer("definitions")
                .definedBy("org.partnerscore.definitions..")
                .layer("dataset")
                .definedBy("org.partnerscore.dataset..")
                .layer("imports")
                .definedBy("org.partnerscore.imports..")
                .layer("engine")
                .definedBy("org.partnerscore.engine..")
                .layer("workspace")
                .definedBy("org.partnerscore.workspace..")
                .layer("spark")
                .definedBy("org.partnerscore.spark..")
                .layer("insight")
                .definedBy("org.partnerscore.insight..")
                .layer("presentation")
                .definedBy("org.partnerscore.presentation..")
                .layer("cli")
                .definedBy("org.partnerscore.cli..")
                .layer("server")
                .definedBy("org.partnerscore.server..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("definitions")
                .mayOnlyAccessLayers("core")
                .whereLayer("dataset")
                .mayOnlyAccessLayers("core")
                .whereLayer("imports")
                .mayOnlyAccessLayers("core", "dataset")
                .whereLayer("engine")
                .mayOnlyAccessLayers("core", "dataset")
                .whereLayer("workspace")
                .mayOnlyAccessLayers("core", "definitions", "dataset", "imports", "engine")
                .whereLayer("spark")
                .mayOnlyAccessLayers("core", "dataset", "engine")
                .whereLayer("insight")
                .mayOnlyAccessLayers("core", "definitions", "dataset", "engine")
                .whereLayer("presentation")
                .mayOnlyAccessLayers("core", "definitions", "dataset", "imports", "insight", "workspace")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("server")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("server")
                .mayOnlyAccessLayers(
                        "core", "definitions", "dataset", "imports", "engine", "insight", "presentation", "workspace");
        arrows.check(PRODUCTION);
    }

    @Test
    void everyClassBelongsToAModule() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.partnerscore.core..",
                        "org.partnerscore.definitions..",
                        "org.partnerscore.dataset..",
                        "org.partnerscore.imports..",
                        "org.partnerscore.engine..",
                        "org.partnerscore.spark..",
                        "org.partnerscore.insight..",
                        "org.partnerscore.workspace..",
                        "org.partnerscore.presentation..",
                        "org.partnerscore.cli..",
                        "org.partnerscore.server..")
                .because("a class outside of them is under none of the rules here")
                .check(PRODUCTION);
    }

    @Test
    void coreNeedsNothingButTheJdkAndJspecify() {
        classes()
                .that(resideInAPackage("org.partnerscore.core.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "org.partnerscore.core..",
                                "org.jspecify..",
                                "java.lang..",
                                "java.math..",
                                "java.time..",
                                "java.util..")
                        .or(type(Serializable.class)))
                .because("rules read no file and no database")
                .check(PRODUCTION);
    }

    @Test
    void coreKnowsNoClockLocaleLogOrChance() {
        noClasses()
                .that(resideInAPackage("org.partnerscore.core.."))
                .should()
                .dependOnClassesThat(assignableTo(Clock.class)
                        .or(assignableTo(Random.class))
                        .or(assignableTo(UUID.class))
                        .or(resideInAPackage("java.util.logging.."))
                        .or(resideInAPackage("java.util.prefs.."))
                        .or(resideInAPackage("java.util.jar.."))
                        .or(resideInAPackage("java.util.zip..")))
                .orShould()
                .accessTargetWhere(
                        target(owner(assignableTo(Locale.class))).and(DescribedPredicate.not(target(name("ROOT")))))
                .orShould()
                .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(System.class)))
                        .and(DescribedPredicate.not(target(name("arraycopy")))))
                .because("the same facts give the same points on every machine and day")
                .check(PRODUCTION);
    }

    @Test
    void coreCountsInWholeNumbers() {
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage("org.partnerscore.core.."))
                .should()
                .notHaveRawType(FLOATING_POINT)
                .check(PRODUCTION);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("org.partnerscore.core.."))
                .should()
                .haveRawReturnType(FLOATING_POINT)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(FLOATING_POINT))
                .check(PRODUCTION);
    }

    @Test
    void rulesScoringAndInsightHoldNoProgrammesName() {
        List<String> names = ProgrammeCatalog.bundled().programmes().stream()
                .flatMap(programme -> Stream.of(
                                Stream.of(programme.id()),
                                programme.pathways().stream().map(Pathway::id),
                                programme.workloads().stream().map(Workload::id),
                                programme.indicators().stream().map(Indicator::id))
                        .flatMap(ids -> ids))
                .distinct()
                .toList();
        List<String> modules = List.of("core", "engine", "insight");

        assertThat(PRODUCTION)
                .filteredOn(type -> modules.contains(type.getPackageName().split("\\.", 4)[2]))
                .allSatisfy(type -> assertThat(namesIn(type, names))
                        .as("what %s holds of a programme", type.getName())
                        .isEmpty());
    }

    /** Those of some words that are among a class's constants, where a text stands behind its length in two bytes. */
    private static List<String> namesIn(JavaClass type, List<String> words) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            String bytes = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            return words.stream()
                    .filter(word -> bytes.contains("\u0001\u0000" + (char) word.length() + word))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheCommandKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerscore.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheServerKnowsTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerscore.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "gg.jte..", "org.slf4j..")
                .because("the command starts without any of it")
                .check(PRODUCTION);
    }

    @Test
    void onlyDataSetImportsAndEnginesSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.partnerscore.dataset..",
                        "org.partnerscore.imports..",
                        "org.partnerscore.engine..",
                        "org.partnerscore.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheEngineOnSparkSeesSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerscore.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(PRODUCTION);
    }

    @Test
    void packagesAreNamedForWhatTheyHold() {
        Set<String> sayingNothing = Set.of("util", "utils", "common", "commons", "helper", "helpers", "misc");
        assertThat(packages())
                .filteredOn(name -> Arrays.stream(name.split("\\.", -1)).anyMatch(sayingNothing::contains))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .filteredOn(name -> !PRODUCTION.getPackage(name).isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    private static List<String> packages() {
        return PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
    }
}
