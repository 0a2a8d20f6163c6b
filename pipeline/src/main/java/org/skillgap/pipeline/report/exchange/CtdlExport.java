package org.skillgap.pipeline.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Regions;
import org.skillgap.gap.Rounding;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * A program in CTDL: each gap that may be acted on as a workforce demand, each draft as a
 * micro-credential.
 */
final class CtdlExport {
  private static final String CONTEXT = "https://credreg.net/ctdl/schema/context/json";
  private static final List<GapLabel> SHOWN = List.of(GapLabel.ACT, GapLabel.VALIDATE);

  private final ProgramReport report;
  private final String program;
  private final LocalDate asOf;
  private final ArrayNode graph = JsonNodeFactory.instance.arrayNode();

  private CtdlExport(ProgramReport report, LocalDate asOf) {
    this.report = report;
    this.program = report.program().key();
    this.asOf = asOf;
  }

  static ObjectNode of(ProgramReport report, LocalDate asOf) {
    CtdlExport export = new CtdlExport(report, asOf);
    SHOWN.forEach(export::label);
    report.gaps().stream().filter(g -> SHOWN.contains(g.label())).forEach(export::demand);
    ProgramDraft.of(report).forEach(export::credential);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("@context", CONTEXT);
    document.set("@graph", export.graph);
    return document;
  }

  // What a demand results in: how far its evidence allows to act.
  private void label(GapLabel label) {
    graph
        .addObject()
        .put("@id", labelId(label))
        .put("@type", "skos:Concept")
        .set("skos:prefLabel", english(label.name().toLowerCase(Locale.ROOT)));
  }

  private static String labelId(GapLabel label) {
    return Names.urn("label", label.name());
  }

  private void demand(Gap gap) {
    String competency = Names.urn("competency", gap.skillUri());
    String action = Names.urn("demand", program, gap.skillUri());
    ObjectNode skill = graph.addObject().put("@id", competency).put("@type", "ceasn:Competency");
    skill.set("ceasn:competencyText", english(gap.skillLabel()));
    skill.putArray("ceasn:inLanguage").add("en");
    skill.putArray("ceasn:exactAlignment").add(gap.skillUri());
    skill.putArray("ceterms:hasWorkforceDemand").add(action);
    ObjectNode demand =
        graph.addObject().put("@id", action).put("@type", "ceterms:WorkforceDemandAction");
    demand.put("ceterms:startDate", day(report.facts().from()));
    demand.put("ceterms:endDate", day(report.facts().to()));
    demand.set("ceterms:description", english(words(gap)));
    demand.putArray("ceterms:object").add(competency);
    demand.putArray("ceterms:result").add(labelId(gap.label()));
    demand
        .putArray("ceterms:jurisdiction")
        .addObject()
        .put("@type", "ceterms:JurisdictionProfile")
        .putObject("ceterms:mainJurisdiction")
        .put("@type", "ceterms:Place")
        .set("ceterms:addressRegion", english(Regions.name(report.program().region())));
  }

  private String day(@Nullable LocalDate day) {
    return Objects.requireNonNullElse(day, asOf).toString();
  }

  private static String words(Gap gap) {
    return String.format(
        Locale.ROOT,
        "About %d %% of the vacancies ask for it (80 %% interval %d to %d %%); %d vacancies of"
            + " %d employers from %d sources; reliability %s.",
        Rounding.percent(gap.share().mean(), gap.share()),
        Rounding.percent(gap.share().low80(), gap.share()),
        Rounding.percent(gap.share().high80(), gap.share()),
        gap.postingsUnique(),
        gap.employers(),
        gap.sources(),
        gap.grade());
  }

  private void credential(ProgramDraft named) {
    Draft draft = named.draft();
    String id = named.urn(program);
    ObjectNode credential =
        graph.addObject().put("@id", id).put("@type", "ceterms:MicroCredential");
    credential.put("ceterms:ctid", "ce-" + Names.uuid("draft", program, named.cluster()));
    credential.put("ceterms:name", draft.title());
    credential.put("ceterms:description", draft.demandStatement().text());
    // It has no page before it is offered: its own name stands in.
    credential.put("ceterms:subjectWebpage", id);
    credential.putArray("ceterms:inLanguage").add("en");
    credential
        .putObject("ceterms:credentialStatusType")
        .put("@type", "ceterms:CredentialAlignmentObject")
        .put("ceterms:targetNodeName", "Draft");
    ArrayNode durations = credential.putArray("ceterms:estimatedDuration");
    duration(durations).put("ceterms:exactDuration", iso("PT", draft.hours(), "H"));
    duration(durations).put("ceterms:maximumDuration", iso("P", draft.weeks(), "W"));
    ArrayNode occupations = credential.putArray("ceterms:occupationType");
    draft.noc().forEach(code -> coded(occupations, "NOC 2021", code));
    requires(credential, draft);
  }

  private static void requires(ObjectNode credential, Draft draft) {
    ObjectNode condition =
        credential
            .putArray("ceterms:requires")
            .addObject()
            .put("@type", "ceterms:ConditionProfile")
            .put("ceterms:description", draft.assessment().text());
    ArrayNode practice = condition.putArray("ceterms:condition");
    draft.outcomes().forEach(outcome -> practice.add(outcome.text()));
    ArrayNode competencies = condition.putArray("ceterms:targetCompetency");
    for (NamedSkill skill : draft.skills()) {
      ObjectNode competency =
          competencies
              .addObject()
              .put("@type", "ceterms:CredentialAlignmentObject")
              .put("ceterms:targetNodeName", skill.label());
      if (skill.uri() != null) {
        competency.put("ceterms:targetNode", skill.uri());
      }
    }
  }

  private static ObjectNode duration(ArrayNode durations) {
    return durations.addObject().put("@type", "ceterms:DurationProfile");
  }

  private static String iso(String before, double amount, String after) {
    return before + Math.round(amount) + after;
  }

  private static void coded(ArrayNode codes, String framework, String code) {
    codes
        .addObject()
        .put("@type", "ceterms:CredentialAlignmentObject")
        .put("ceterms:frameworkName", framework)
        .put("ceterms:codedNotation", code)
        .put("ceterms:targetNodeName", framework + " " + code);
  }

  private static ObjectNode english(String text) {
    return JsonNodeFactory.instance.objectNode().put("en", text);
  }
}
