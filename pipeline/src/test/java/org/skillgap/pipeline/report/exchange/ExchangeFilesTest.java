package org.skillgap.pipeline.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapFactors;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.Validation;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

class ExchangeFilesTest {
  private static final Path FORMATS =
      Path.of(Objects.requireNonNullElse(System.getenv("SKILLGAP_REAL_DATA"), "../../shared/data"))
          .resolve("formats");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String SKILL = "https://skillgap.example/skill/plan-healthy-menus";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @Test
  void aProgramGivesItsThreeDocumentsAndARequestForEachDraft() throws IOException {
    write();
    try (Stream<Path> files = Files.list(folder.resolve("exchange"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "culinary.ctdl.jsonld",
              "culinary.open-badges.json",
              "culinary.case.json",
              "culinary-menus-and-more.request.md");
    }
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    write();
    List<String> one = contents();
    write();
    assertThat(contents()).isEqualTo(one);
  }

  @Test
  void aDemandNamesItsSkillItsRegionAndItsEvidence() throws IOException {
    JsonNode demand = ofType(document("ctdl.jsonld"), "ceterms:WorkforceDemandAction").get(0);
    assertThat(demand.path("ceterms:startDate").asText()).isEqualTo("2025-01-05");
    assertThat(demand.path("ceterms:description").path("en").asText())
        .contains("25 vacancies of 8 employers");
    assertThat(demand.toString()).contains("\"en\":\"Ontario\"");
    JsonNode competency = ofType(document("ctdl.jsonld"), "ceasn:Competency").get(0);
    assertThat(demand.path("ceterms:object").get(0)).isEqualTo(competency.path("@id"));
    assertThat(competency.path("ceasn:exactAlignment").get(0).asText()).isEqualTo(SKILL);
  }

  @Test
  void whatMayNotBeActedOnIsNoDemand() throws IOException {
    // The second gap of the world is only watched.
    assertThat(ofType(document("ctdl.jsonld"), "ceterms:WorkforceDemandAction")).hasSize(1);
  }

  @Test
  void ourOwnIntakeReadsTheDraftsBack() throws IOException {
    for (String name : List.of("ctdl.jsonld", "open-badges.json")) {
      Path file = written(name);
      List<CatalogueEntry> back =
          Intake.catalogue(Validation.guess("catalogue", file), file).accepted();
      assertThat(back).as(name).extracting(CatalogueEntry::title).contains("Plan healthy menus");
      assertThat(back.get(0).recognition().skills())
          .as(name)
          .containsExactly(new NamedSkill("plan healthy menus", SKILL));
    }
  }

  @Test
  void theCasePackageIsReadBackAsATaxonomy() throws IOException {
    List<Path> files = List.of(written("case.json"));
    TaxonomyCompiler.compile(
        TaxonomyFormat.CASE.importer().read(files), files, folder.resolve("taxonomy"));
    JsonNode whole = document("case.json");
    assertThat(whole.path("CFItems")).hasSize(4);
    Set<String> known = new TreeSet<>();
    whole.path("CFItems").forEach(item -> known.add(item.path("uri").asText()));
    known.add(whole.path("CFDocument").path("uri").asText());
    for (JsonNode association : whole.path("CFAssociations")) {
      assertThat(known).contains(association.path("originNodeURI").path("uri").asText());
      if (association.path("associationType").asText().equals("isChildOf")) {
        assertThat(known).contains(association.path("destinationNodeURI").path("uri").asText());
      }
    }
  }

  @Test
  void theCasePackageHasAllThatCaseAsksFor() throws IOException {
    JsonNode schema;
    try (InputStream in = ExchangeFilesTest.class.getResourceAsStream("case-package.schema.json")) {
      schema = JSON.readTree(in);
    }
    JsonNode whole = document("case.json");
    assertThat(faults(schema, VersionFlag.V201909, whole)).isEmpty();
    for (String required : List.of("fullStatement", "identifier", "lastChangeDateTime")) {
      ObjectNode broken = whole.deepCopy();
      ((ObjectNode) broken.path("CFItems").get(0)).remove(required);
      assertThat(faults(schema, VersionFlag.V201909, broken)).as(required).isNotEmpty();
    }
    ObjectNode broken = whole.deepCopy();
    ((ObjectNode) broken.path("CFAssociations").get(0)).put("associationType", "isChild");
    assertThat(faults(schema, VersionFlag.V201909, broken)).isNotEmpty();
  }

  @Test
  void aRequestKeepsTheLimitsAndNamesWhatIsMissing() throws IOException {
    assertThat(Files.readString(written("request.md")))
        .contains("**Hours:** 15")
        .contains("**Weeks:** 3")
        .contains("**NOC 2021:** 63200, 62200")
        .contains("**CIP 2021:** to be chosen")
        .contains("Choose one CIP 2021 code")
        .contains("25 vacancies of 8 employers")
        .contains("for the others this draft holds none");
    Draft longDraft = draft(400, 14, "12.0500", List.of("1", "2", "3", "4"));
    assertThat(ProgramRequest.open(longDraft))
        .containsExactly(
            "400 hours lie outside of 5 to 300",
            "14 weeks are not under 12",
            "Name one to three NOC 2021 codes",
            "Set the tuition");
  }

  @Test
  void microCredentialDraftsKeepThePublishersSchema() throws IOException {
    JsonNode schema = published("ctdl_registry/fixtures/schemas/ce_registry/credential.json");
    List<JsonNode> drafts = ofType(document("ctdl.jsonld"), "ceterms:MicroCredential");
    assertThat(drafts).hasSize(1);
    assertThat(faults(schema, VersionFlag.V4, drafts.get(0))).isEmpty();
    ObjectNode broken = drafts.get(0).deepCopy();
    broken.remove("ceterms:name");
    assertThat(faults(schema, VersionFlag.V4, broken)).isNotEmpty();
  }

  @Test
  void achievementDraftsKeepThePublishersSchemaAndUseOnlyTermsOfItsContext() throws IOException {
    JsonNode credential = published("mynextid/microcredential/v1/open-badge/schema.json");
    ObjectNode schema = JSON.createObjectNode();
    schema.set("$schema", credential.path("$schema"));
    schema.set("$defs", credential.path("$defs"));
    schema.put("$ref", "#/$defs/Achievement");
    JsonNode badge = document("open-badges.json").get(0);
    assertThat(faults(schema, VersionFlag.V201909, badge)).isEmpty();
    ObjectNode broken = badge.deepCopy();
    ((ObjectNode) broken.path("alignment").get(0)).remove("targetUrl");
    assertThat(faults(schema, VersionFlag.V201909, broken)).isNotEmpty();

    JsonNode context = published("obv3_spec/ob_v3p0/context-3.0.3.json").path("@context");
    assertThat(unknownTerms(badge, context, "Achievement")).isEmpty();
    assertThat(unknownTerms(badge.path("alignment").get(0), context, "Alignment")).isEmpty();
    assertThat(unknownTerms(badge.path("resultDescription").get(0), context, "ResultDescription"))
        .isEmpty();
  }

  @Test
  void everyPropertyOfADemandStandsWhereThePublisherPutsItWithAValueOfItsKind() throws IOException {
    published("ctdl_registry/fixtures/schemas/ce_registry/credential.json");
    CtdlUsage publisher = CtdlUsage.of(FORMATS);
    JsonNode graph = document("ctdl.jsonld").path("@graph");
    assertThat(publisher.strangeIn(graph)).isEmpty();
    ObjectNode demand = ofType(graph, "ceterms:WorkforceDemandAction").get(0).deepCopy();
    demand.put("ceasn:competencyText", "of another class");
    demand.put("ceterms:object", "one where there is a list");
    ((ObjectNode) demand.path("ceterms:jurisdiction").get(0)).put("@type", "ceterms:Place");
    assertThat(publisher.strangeIn(demand))
        .anyMatch(fault -> fault.contains("ceterms:WorkforceDemandAction ceasn:competencyText"))
        .anyMatch(fault -> fault.contains("ceterms:object: text"))
        .anyMatch(fault -> fault.contains("ceterms:jurisdiction: list of ceterms:Place"));
  }

  private static Set<String> unknownTerms(JsonNode node, JsonNode context, String type) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames()
        .forEachRemaining(
            name -> {
              boolean known =
                  name.startsWith("@")
                      || context.has(name)
                      || context.path(type).path("@context").has(name);
              if (!known) {
                unknown.add(name);
              }
            });
    return unknown;
  }

  private static List<String> faults(JsonNode schema, VersionFlag version, JsonNode document) {
    return JsonSchemaFactory.getInstance(version).getSchema(schema).validate(document).stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }

  private static JsonNode published(String path) throws IOException {
    Path file = FORMATS.resolve(path);
    boolean there = Files.exists(file);
    if (!there) {
      System.out.println("skipped: no schema of the publisher");
    }
    assumeTrue(there, "skipped: no schema of the publisher");
    return JSON.readTree(Files.readString(file));
  }

  private static List<JsonNode> ofType(JsonNode document, String type) {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode node : document.has("@graph") ? document.path("@graph") : document) {
      if (node.path("@type").asText().equals(type)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private JsonNode document(String ending) throws IOException {
    return JSON.readTree(Files.readString(written(ending)));
  }

  private Path written(String ending) throws IOException {
    write();
    try (Stream<Path> files = Files.list(folder.resolve("exchange"))) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("exchange"))) {
      List<String> contents = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readString(file));
      }
      return contents;
    }
  }

  private void write() throws IOException {
    Program program =
        new Program(
            "culinary", "Culinary Arts", null, "CA-ON", List.of("noc:63200"), List.of("*"), null);
    Recommendation create =
        new Recommendation(
            "culinary",
            "menus:and/more",
            "plan healthy menus",
            TODAY,
            1,
            Outcome.CREATE,
            Message.of("No offer teaches it"),
            Outcome.WATCH,
            Message.of("Look again"),
            List.of(),
            List.of(),
            List.of(SKILL),
            List.of("plan healthy menus"),
            List.of(),
            List.of(SKILL),
            0,
            0.2,
            null,
            List.of(),
            draft(15, 3, null, List.of("63200", "62200")),
            false,
            List.of(),
            List.of(),
            null,
            List.of());
    ProgramReport report =
        new ProgramReport(
            program,
            Map.of(),
            new ScopeFacts(
                30, 25, 20, 8, 3, 6, LocalDate.of(2025, 1, 5), LocalDate.of(2026, 10, 30), false),
            null,
            List.of(gap(SKILL, GapLabel.ACT), gap(SKILL + "-2", GapLabel.WATCH)),
            List.of(),
            List.of(create),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    ExchangeFiles.write(report, TODAY, folder);
  }

  private static Draft draft(double hours, double weeks, String cip, List<String> noc) {
    return new Draft(
        "Plan healthy menus",
        said("Plan healthy menus", "Check the result and correct it", "Document the work"),
        said("Guided practice", "A second try"),
        Message.of("A task from the workplace; pass or fail"),
        hours,
        weeks,
        "hybrid",
        Message.of("Digital badge"),
        Message.of("Stand-alone"),
        cip,
        noc,
        Message.of("About 40 % of the vacancies ask for it, in 25 vacancies of 8 employers."),
        List.of(new NamedSkill("plan healthy menus", SKILL)),
        "cooks",
        List.of(new NeedsEvidence("25 vacancies of 8 employers", "labour market", TODAY)),
        said("partner needed"));
  }

  private static List<Message> said(String... texts) {
    return Stream.of(texts).map(Message::of).toList();
  }

  private static Gap gap(String uri, GapLabel label) {
    Interval share = new Interval(0.4, 0.3, 0.5, 0.25, 0.55);
    Interval gap = new Interval(0.2, 0.1, 0.3, 0.05, 0.35);
    return new Gap(
        "culinary",
        uri,
        "plan healthy menus",
        TODAY,
        1,
        1,
        3,
        10,
        25,
        0.4,
        0.8,
        0.99,
        0.4,
        0.4,
        4,
        share,
        0,
        0.1,
        false,
        1,
        share,
        new Interval(0.5, 0.4, 0.6, 0.3, 0.7),
        0.445,
        0,
        0,
        gap,
        gap,
        null,
        null,
        Cause.SHORT_TRAINING,
        1,
        5,
        false,
        0.9,
        0.9,
        label,
        "B",
        30,
        25,
        40,
        8,
        3,
        6,
        "",
        1,
        1,
        1,
        false,
        GapFactors.UNRECORDED);
  }
}
