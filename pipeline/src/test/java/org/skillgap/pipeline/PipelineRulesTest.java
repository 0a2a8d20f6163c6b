package org.skillgap.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.stage.StageTables;
import org.skillgap.pipeline.table.Warehouse;

/** The conventions of the flow, each as a rule whose failure says what to do. */
@AnalyzeClasses(packages = "org.skillgap.pipeline", importOptions = DoNotIncludeTests.class)
class PipelineRulesTest {

  @ArchTest
  static final ArchRule reportsKnowNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage("..report..", "..intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..")
          .because("pages and intake are made from records: hand them lists");

  @ArchTest
  static final ArchRule tablesAreReachedThroughAStageOrAPublication =
      noClasses()
          .that()
          .resideOutsideOfPackage("..table..")
          .and()
          .doNotHaveFullyQualifiedName(StageTables.class.getName())
          .and()
          .doNotHaveFullyQualifiedName(PublishedTables.class.getName())
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Warehouse.class)
          .because("a job sees datasets, not tables: let its stage hand them over");

  @ArchTest
  static final ArchRule theClockIsReadInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.skillgap.pipeline.cli.Asking")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", java.time.ZoneId.class)
          .because("a run for a given day must give the same answer on any day: take asOf");

  @ArchTest
  static final ArchRule jobsKnowNoSession =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..pipeline.posting..",
              "..pipeline.mention..",
              "..pipeline.survey..",
              "..pipeline.gap..",
              "..pipeline.credential..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.spark.sql.SparkSession")
          .because("a job is one transformation: no session, path, clock or setting inside");
}
