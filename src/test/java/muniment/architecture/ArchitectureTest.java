package muniment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/template/"))
            .importPackages("muniment");

    @Test
    void arrowsPointOneWay() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("start")
                .definedBy("muniment")
                .layer("desktop")
                .definedBy("muniment.desktop..")
                .layer("cli")
                .definedBy("muniment.cli..")
                .layer("session")
                .definedBy("muniment.session..")
                .layer("report")
                .definedBy("muniment.report..")
                .layer("fields")
                .definedBy("muniment.signing.field..")
                .layer("signing")
                .definedBy(
                        "muniment.signing",
                        "muniment.signing.guard..",
                        "muniment.signing.dss..",
                        "muniment.signing.online..")
                .layer("sharing")
                .definedBy("muniment.sharing..")
                .layer("redaction")
                .definedBy("muniment.redaction..")
                .layer("readiness")
                .definedBy("muniment.readiness..")
                .layer("assessment")
                .definedBy("muniment.assessment..")
                .layer("store")
                .definedBy("muniment.journal.store..")
                .layer("journal")
                .definedBy("muniment.journal")
                .layer("receipt")
                .definedBy("muniment.receipt..")
                .layer("analysis")
                .definedBy("muniment.analysis..")
                .layer("intake")
                .definedBy("muniment.intake..")
                .layer("collect")
                .definedBy("muniment.collect..")
                .layer("observation")
                .definedBy("muniment.observation..")
                .layer("catalog")
                .definedBy("muniment.catalog..")
                .layer("text")
                .definedBy("muniment.text..")
                .layer("files")
                .definedBy("muniment.files..")
                .layer("vault")
                .definedBy("muniment.vault..")
                .whereLayer("start")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desktop")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("start")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("start", "desktop", "cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("session", "desktop", "cli")
                .whereLayer("fields")
                .mayOnlyBeAccessedByLayers("report", "signing")
                .whereLayer("signing")
                .mayOnlyBeAccessedByLayers("session", "desktop", "cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("session")
                .whereLayer("readiness")
                .mayOnlyBeAccessedByLayers("report", "session", "desktop", "cli")
                .whereLayer("assessment")
                .mayOnlyBeAccessedByLayers("readiness", "sharing", "report", "session", "desktop", "cli")
                .whereLayer("sharing")
                .mayOnlyBeAccessedByLayers("report", "session", "desktop", "cli")
                .whereLayer("redaction")
                .mayOnlyBeAccessedByLayers("session", "desktop", "cli")
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers(
                        "store",
                        "redaction",
                        "sharing",
                        "assessment",
                        "readiness",
                        "receipt",
                        "report",
                        "session",
                        "desktop",
                        "cli")
                .whereLayer("receipt")
                .mayOnlyBeAccessedByLayers("session", "desktop", "cli")
                .whereLayer("receipt")
                .mayOnlyAccessLayers("journal", "catalog", "text")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("intake", "session", "desktop", "cli")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("observation", "catalog", "text")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("session")
                .whereLayer("intake")
                .mayOnlyAccessLayers("analysis", "catalog", "text")
                .whereLayer("collect")
                .mayOnlyBeAccessedByLayers("session", "desktop", "cli")
                .whereLayer("collect")
                .mayOnlyAccessLayers("catalog")
                .whereLayer("observation")
                .mayOnlyAccessLayers("catalog")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("store", "signing", "session")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .whereLayer("vault")
                .mayOnlyBeAccessedByLayers("store", "session", "desktop", "cli")
                .whereLayer("vault")
                .mayNotAccessAnyLayer()
                .because("data flows from the catalog and the journal to the faces, and never back"));
    }

    @Test
    void signingKnowsBytesAndKeysOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("muniment.signing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "muniment.catalog..",
                        "muniment.journal..",
                        "muniment.assessment..",
                        "muniment.readiness..",
                        "muniment.report..",
                        "muniment.session..")
                .because("a signature must be verifiable without the domain"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("muniment.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a reader must be able to start somewhere"));
    }

    @Test
    void onlyTheDesktopKnowsAToolkit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("muniment.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the command line and the core run where there is no display"));
    }

    @Test
    void onlyTheDocumentKnowsSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("muniment.journal.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("how a document is kept is one package's business"));
    }

    @Test
    void theDesktopKnowsNoFormats() {
        check(noClasses()
                .that()
                .resideInAPackage("muniment.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "com.fasterxml..", "eu.europa..", "org.bouncycastle..")
                .because("a screen shows values; reading and writing formats is the core's"));
    }

    @Test
    void nothingReachesTheNetwork() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("muniment.signing.online..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "eu\\.europa\\.esig\\.dss\\.service\\..*|java\\.net\\.(http\\..*|Socket|ServerSocket|URLConnection|HttpURLConnection|"
                                + "DatagramSocket)|javax\\.net\\..*|javafx\\.scene\\.web\\..*")
                .because("evidence stays on the laptop: nothing is sent anywhere unless a package exists for it"));
    }

    @Test
    void onlyOneClassSpeaksToTheScreenThread() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("muniment.desktop.kit.FxThread")
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("scattered runLater calls reorder updates and cannot be tested"));
    }

    @Test
    void onlyTheSessionReadsTheClockAndDrawsRandomNumbers() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("muniment.session..", "muniment")
                .should()
                .callMethodWhere(asksTheClockOrChance())
                .because("the core must answer the same for the same values"));
    }

    @Test
    void onlyTheSessionStartsThreads() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("muniment.session..", "muniment")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executors|ExecutorService|ForkJoinPool)")
                .because("work in the background has progress, can be cancelled and ends with the session"));
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("muniment.cli..", "muniment")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what people read goes through a face"));
    }

    @Test
    void nothingIsStaticAndChanges() {
        check(fields().that().areStatic().should().beFinal().because("shared mutable state makes tests lie"));
        check(noMethods()
                .should()
                .haveName("getInstance")
                .because("what a class needs is handed to it, so that a reader sees it"));
    }

    @Test
    void theCoreIsImmutable() {
        check(classes()
                .that()
                .resideInAnyPackage(
                        "muniment.catalog", "muniment.journal", "muniment.assessment", "muniment.readiness..")
                .and()
                .arePublic()
                .should()
                .haveOnlyFinalFields()
                .because("values can be shown on a screen and folded on a thread at the same time"));
    }

    @Test
    void presentersTouchNoControls() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Presenter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.control..", "javafx.scene.layout..", "javafx.stage..")
                .because("what a screen decides is tested without a toolkit"));
    }

    @Test
    void modelsHoldValuesOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("muniment.desktop..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "muniment.session..")
                .because("a model is what a view shows, not how it comes about"));
    }

    @Test
    void viewsKnowNoSession() {
        check(noClasses()
                .that()
                .resideInAPackage("muniment.desktop..")
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("muniment.session..", "muniment.journal.store..")
                .because("a view turns clicks into words of its presenter"));
    }

    @Test
    void namesSayTheDomain() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)")
                .because("a name that fits everything says nothing"));
    }

    @Test
    void nothingIsSaidByPrintedStackTraces() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("muniment..")
                .should()
                .notBeAnnotatedWith(Deprecated.class)
                .because("what is dead is removed"));
        check(noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .because("people get words, the log gets the rest"));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheClockOrChance() {
        var clocks = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                ZonedDateTime.class.getName());
        return DescribedPredicate.describe("asks the clock or chance", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getName();
            var bareNow = clocks.contains(owner)
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            var system = owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
            var clock = owner.equals(Clock.class.getName()) && name.startsWith("system");
            var chance = (owner.equals(UUID.class.getName()) && name.equals("randomUUID"))
                    || (owner.equals(Math.class.getName()) && name.equals("random"));
            return bareNow || system || clock || chance;
        });
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
