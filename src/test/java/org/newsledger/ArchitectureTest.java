package org.newsledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom.
 *
 * <p>Each rule is written for a root package. It must hold for the program, and it must name the
 * class of {@code org.newsledger.broken} that breaks it: a rule that cannot fail guards nothing.
 */
class ArchitectureTest {

  private static final String PROGRAM = "org.newsledger";
  private static final String BROKEN = "org.newsledger.broken";
  private static final JavaClasses PROGRAM_CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PROGRAM);
  private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

  private static final List<String> STAGES =
      List.of(
          "read", "clean", "segment", "tag", "parse", "extract", "resolve", "normalize", "write");

  @Test
  void aStageKnowsOnlyTheModelTheWordListsAndSyntaxNeverAnotherStage() {
    for (String stage : STAGES) {
      holds(root -> packageKnowsOnly(root, stage, "model", "lexicon", "syntax"));
    }
    fails(root -> packageKnowsOnly(root, "clean", "model", "lexicon", "syntax"), "Cleaning");
  }

  @Test
  void wordListsAndSyntaxKnowNoStage() {
    holds(root -> packageKnowsOnly(root, "lexicon", "model"));
    holds(root -> packageKnowsOnly(root, "syntax", "model", "lexicon"));
    fails(root -> packageKnowsOnly(root, "lexicon", "model"), "WordsOfAStage");
  }

  @Test
  void theEvaluationReadsFilesAndKnowsNothingOfTheProgramThatWroteThem() {
    holds(root -> packageKnowsOnly(root, "evaluate"));
    fails(root -> packageKnowsOnly(root, "clean"), "Cleaning");
  }

  @Test
  void theCalibrationKnowsTheEvaluationAndTheStageThatRatesClaims() {
    holds(root -> packageKnowsOnly(root, "calibrate", "evaluate", "normalize", "model", "lexicon"));
    fails(root -> packageKnowsOnly(root, "clean"), "Cleaning");
  }

  @Test
  void theModelKnowsOnlyTheJdkAndJSpecify() {
    Function<String, ArchRule> rule =
        root ->
            noClasses()
                .that(in(root, "model"))
                .should()
                .dependOnClassesThat(
                    not(resideInAnyPackage(root + ".model..", "java..", "org.jspecify..")));
    holds(rule);
    fails(rule, "Travelling");
  }

  @Test
  void anAdapterImplementsInterfacesOfTaggingSegmentingAndParsingAndKnowsNothingElseOfThem() {
    for (String adapter : List.of("corenlp", "opennlp")) {
      holds(root -> packageKnowsOnly(root, adapter, "model", "lexicon", "segment", "tag", "parse"));
      holds(root -> knowsOnlyInterfacesAndRecords(root, adapter));
    }
    fails(
        root -> packageKnowsOnly(root, "corenlp", "model", "lexicon", "segment", "tag", "parse"),
        "Cleaning");
    fails(root -> knowsOnlyInterfacesAndRecords(root, "corenlp"), "Splitting");
  }

  @Test
  void theAnalysisWiresTheStagesAndKnowsNeitherFilesNorBeamNorTheCommandLine() {
    Function<String, ArchRule> rule =
        root ->
            noClasses()
                .that(in(root, "analysis"))
                .should()
                .dependOnClassesThat(in(root, "read", "write", "pipeline", "cli"));
    holds(rule);
    fails(rule, "Wiring");
  }

  @Test
  void onlyThePipelineKnowsBeam() {
    onlyKnownIn("pipeline", "org.apache.beam..");
  }

  @Test
  void onlyTheCoreNlpAdapterKnowsCoreNlp() {
    onlyKnownIn("corenlp", "edu.stanford..");
  }

  @Test
  void onlyTheOpenNlpAdapterKnowsOpenNlp() {
    onlyKnownIn("opennlp", "opennlp..");
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    onlyKnownIn("cli", "picocli..");
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    Function<String, ArchRule> rule =
        root -> slices().matching(root + ".(*)..").should().beFreeOfCycles();
    holds(rule);
    fails(rule, "clean");
  }

  @Test
  void everyPackageHasItsPlaceInTheseRules() {
    List<String> known =
        Stream.concat(
                STAGES.stream(),
                Stream.of(
                    "model",
                    "lexicon",
                    "syntax",
                    "corenlp",
                    "opennlp",
                    "analysis",
                    "pipeline",
                    "benchmark",
                    "evaluate",
                    "calibrate",
                    "cli"))
            .map(name -> PROGRAM + "." + name)
            .toList();
    assertThat(PROGRAM_CLASSES.that(resideOutsideOfPackage(PROGRAM)))
        .extracting(JavaClass::getPackageName)
        .isSubsetOf(known);
  }

  private static ArchRule packageKnowsOnly(String root, String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others))
            .map(other -> root + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that(in(root, name))
        .should()
        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))));
  }

  private static ArchRule knowsOnlyInterfacesAndRecords(String root, String adapter) {
    return noClasses()
        .that(in(root, adapter))
        .should()
        .dependOnClassesThat(
            in(root, "segment", "tag", "parse").and(not(INTERFACES)).and(not(RECORDS)));
  }

  private static void onlyKnownIn(String home, String library) {
    Function<String, ArchRule> rule =
        root ->
            noClasses()
                .that(resideInAPackage(root + "..").and(not(in(root, home))))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    holds(rule);
    fails(rule, "Splitting");
    assertThat(PROGRAM_CLASSES.that(in(PROGRAM, home)))
        .as("%s knows %s", home, library)
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(to -> resideInAPackage(library).test(to.getTargetClass())));
  }

  private static DescribedPredicate<JavaClass> in(String root, String... packages) {
    return resideInAnyPackage(
        Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new));
  }

  private static void holds(Function<String, ArchRule> rule) {
    rule.apply(PROGRAM).check(PROGRAM_CLASSES);
  }

  private static void fails(Function<String, ArchRule> rule, String culprit) {
    var result = rule.apply(BROKEN).evaluate(BROKEN_CLASSES);
    assertThat(result.hasViolation()).as("%s fails", rule.apply(BROKEN).getDescription()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(culprit);
  }
}
