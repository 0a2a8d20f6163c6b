package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Activity;
import org.skillgap.credential.CatalogueEntry.Assessment;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.CatalogueEntry.Partner;
import org.skillgap.credential.CatalogueEntry.PathwayReview;
import org.skillgap.credential.CatalogueEntry.Recognition;
import org.skillgap.credential.CatalogueEntry.Unit;
import org.skillgap.credential.EntryType;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;

/**
 * Makes catalogue entries from JSON objects, or from cells in which bars part the items, semicolons
 * the parts of an item, and plus signs the numbers of outcomes. An empty cell says nothing; the
 * word none, or an empty array, says that there is none.
 */
final class CatalogueMaker {
  /** Lists that a document may state to be empty, and the columns of ours. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("units", "units"),
          Map.entry("intakes", "intakes"),
          Map.entry("outcomes", "outcomes"),
          Map.entry("activities", "activities"),
          Map.entry("materials", "materials"),
          Map.entry("assessments", "assessments"),
          Map.entry("recognition", "recognition"),
          Map.entry("part_of", "partOf"),
          Map.entry("stackable_to", "stackableTo"),
          Map.entry("noc", "noc"),
          Map.entry("naics", "naics"),
          Map.entry("purpose", "purpose"),
          Map.entry("partners", "partners"),
          Map.entry("needs_evidence", "needsEvidence"));

  private CatalogueMaker() {}

  static CatalogueEntry make(Fields fields, String source, String file, long line) {
    return new CatalogueEntry(
        fields.required("id"),
        source,
        type(fields),
        fields.required("title"),
        Objects.requireNonNullElse(fields.text("description"), ""),
        lower(fields.text("status")),
        fields.text("owner"),
        fields.text("language"),
        positive(fields.number("hours")),
        positive(fields.number("weeks")),
        items(fields, "units", part -> new Unit(part.text(0, "title"), part.number(1, "hours"))),
        CatalogueTerms.pacing(fields.text("pacing")),
        fields.text("pacing_reason"),
        fields.count("due_dates"),
        fields.list("intakes"),
        outcomes(fields),
        items(
            fields,
            "activities",
            part -> new Activity(part.text(0, "title"), part.numbers(1, "outcomes"))),
        fields.list("materials"),
        items(
            fields,
            "assessments",
            part ->
                new Assessment(
                    CatalogueTerms.assessment(part.text(0, "kind")),
                    part.text(1, "method"),
                    part.numbers(2, "outcomes"),
                    part.optional(3, "benchmark"))),
        CatalogueTerms.delivery(fields.text("delivery_mode")),
        fields.text("delivery_reason"),
        CatalogueTerms.credit(fields.text("credit_type")),
        recognition(fields),
        fields.flag("completion_record"),
        fields.list("part_of"),
        fields.list("stackable_to"),
        fields.text("cip"),
        fields.list("noc"),
        fields.list("naics"),
        fields.text("audience"),
        fields.list("purpose").stream().map(CatalogueTerms::purpose).toList(),
        items(
            fields,
            "partners",
            part -> new Partner(part.text(0, "name"), part.text(1, "role"), part.date(2, "date"))),
        items(
            fields,
            "needs_evidence",
            part ->
                new NeedsEvidence(
                    part.text(0, "source"), part.text(1, "kind"), part.date(2, "date"))),
        fields.text("qa_process"),
        pathway(fields),
        fields.date("launched"),
        fields.text("prerequisites"),
        fields.number("price"),
        fields.count("seats_per_year"),
        fields.number("completion_rate"),
        fields.text("accessibility"),
        fields.text("rpl"),
        fields.text("ctid"),
        fields.text("url"),
        file,
        line,
        none(fields));
  }

  private static List<String> none(Fields fields) {
    return LISTS.entrySet().stream()
        .filter(list -> fields.statesNone(list.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  // Nothing is learnt in no time: a zero stands where nobody counted.
  private static @Nullable Double positive(@Nullable Double number) {
    return number == null || number <= 0 ? null : number;
  }

  private static EntryType type(Fields fields) {
    String text = fields.required("type");
    try {
      return EntryType.valueOf(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_"));
    } catch (IllegalArgumentException e) {
      throw new Unreadable(
          fields.column("type"),
          text,
          Message.of("type is none that a catalogue knows"),
          Message.of("Use micro_credential, course or program"));
    }
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static List<Outcome> outcomes(Fields fields) {
    List<Outcome> outcomes = new ArrayList<>();
    for (ListItem part : parts(fields, "outcomes")) {
      int number = outcomes.size() + 1;
      boolean object = part.node != null && part.node.isObject();
      String id =
          object ? part.node.path("id").asText(String.valueOf(number)) : String.valueOf(number);
      Double level = part.number(1, "level");
      outcomes.add(
          new Outcome(
              id, part.text(0, "text"), level == null ? null : Integer.valueOf(level.intValue())));
    }
    return outcomes;
  }

  private static @Nullable Recognition recognition(Fields fields) {
    List<ListItem> parts = parts(fields, "recognition");
    if (parts.isEmpty()) {
      return null;
    }
    ListItem part = parts.get(0);
    List<NamedSkill> skills = new ArrayList<>();
    if (part.node != null && part.node.isObject()) {
      part.node
          .path("skills")
          .forEach(
              s ->
                  skills.add(
                      new NamedSkill(
                          s.path("label").asText(),
                          s.path("uri").isTextual() ? s.path("uri").asText() : null)));
    } else {
      for (String skill : part.numbers(2, "skills")) {
        String[] pair = skill.split("=", 2);
        skills.add(new NamedSkill(pair[0], pair.length > 1 ? pair[1] : null));
      }
    }
    String lists = part.optional(1, "lists_outcomes");
    return new Recognition(
        part.text(0, "form").toLowerCase(Locale.ROOT),
        lists == null ? null : Boolean.valueOf(lists.equals("true") || lists.equals("yes")),
        skills);
  }

  private static @Nullable PathwayReview pathway(Fields fields) {
    List<ListItem> parts = parts(fields, "pathway_review");
    return parts.isEmpty()
        ? null
        : new PathwayReview(parts.get(0).date(0, "date"), parts.get(0).numbers(1, "roles"));
  }

  private static <T> List<T> items(Fields fields, String field, Function<ListItem, T> item) {
    return parts(fields, field).stream().map(item).toList();
  }

  private static List<ListItem> parts(Fields fields, String field) {
    JsonNode node = fields.node(field);
    List<ListItem> parts = new ArrayList<>();
    if (node == null || fields.statesNone(field)) {
      return parts;
    }
    if (node.isArray()) {
      node.forEach(
          item ->
              parts.add(new ListItem(fields, field, item, item.isTextual() ? item.asText() : "")));
    } else if (node.isObject()) {
      parts.add(new ListItem(fields, field, node, ""));
    } else {
      for (String item : node.asText().split("\\|", -1)) {
        if (!item.isBlank()) {
          parts.add(new ListItem(fields, field, null, item));
        }
      }
    }
    return parts;
  }
}
