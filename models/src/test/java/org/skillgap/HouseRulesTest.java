package org.skillgap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** The conventions of the house, each as a rule whose failure says what to do. */
@AnalyzeClasses(packages = "org.skillgap", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule modelsKnowNoEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "org.apache.iceberg..")
          .because("a decision must be testable without a cluster: put the flow into pipeline/");

  @ArchTest
  static final ArchRule coreNlpStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.skillgap.mention..",
              "org.skillgap.posting..",
              "org.skillgap.linking..",
              "org.skillgap.taxonomy..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..")
          .because("the language library is a detail of reading: ask PostingReader instead");

  @ArchTest
  static final ArchRule luceneStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.skillgap.mention..", "org.skillgap.linking..", "org.skillgap.taxonomy..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("the search library is a detail of linking: ask SkillLinker instead");

  @ArchTest
  static final ArchRule todayIsAnArgument =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .because("a run for a given day must give the same answer on any day: take asOf");

  @ArchTest
  static final ArchRule chanceIsSeeded =
      noClasses()
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("the same seed must give the same bytes: take the seed");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl")
          .because("a class that needs such a name has no job of its own yet");
}
