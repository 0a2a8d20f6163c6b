package org.skillgap.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.credential.rule.AdviceRule;
import org.skillgap.credential.rule.EntryRule;
import org.skillgap.credential.rule.Rule;
import org.skillgap.credential.rule.Rules;

/**
 * One line of the table of cases: what is given, and what a reader of the definition would answer.
 * Beside the fields that differ from the clean entry, a case may give the topics of its outcomes,
 * the topics with a gap, other entries of the catalogue, or that there is no catalogue at all.
 */
record RuleCase(String rule, String given, String answer, String weight, String because) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<String> OF_THE_WORLD = List.of("topics", "gaps", "beside", "alone");

  static List<RuleCase> all() {
    try (InputStream in = RuleCase.class.getResourceAsStream("rule-cases.csv");
        CSVParser csv =
            CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<RuleCase> cases = new ArrayList<>();
      for (CSVRecord row : csv) {
        cases.add(
            new RuleCase(
                row.get("rule"),
                row.get("given"),
                row.get("answer"),
                row.get("weight"),
                row.get("because")));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RuleResult result() throws IOException {
    RuleProfile profile = RuleProfile.standard();
    Rule asked = Rules.all().stream().filter(r -> r.id().equals(rule)).findFirst().orElseThrow();
    if (asked instanceof AdviceRule advice) {
      return advice.check(YAML.readValue(withCaveats(), Demand.class), profile);
    }
    ObjectNode patch = (ObjectNode) YAML.readTree(given);
    List<CatalogueEntry> catalogue = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    Map<String, String> topics = new TreeMap<>();
    catalogue.add(Entries.with("{id: COURSE, type: COURSE, hours: 42}"));
    patch.path("beside").forEach(other -> catalogue.add(entry(other, offers, topics)));
    CatalogueEntry entry = entry(patch, offers, topics);
    catalogue.add(entry);
    if (patch.path("alone").asBoolean()) {
      return ((EntryRule) asked).check(entry, AuditContext.alone(profile, TODAY));
    }
    List<String> gaps = new ArrayList<>();
    patch.path("gaps").forEach(gap -> gaps.add("u/" + gap.asText()));
    return ((EntryRule) asked)
        .check(entry, AuditContext.of(profile, TODAY, catalogue, offers, topics).towards(gaps));
  }

  private String withCaveats() {
    return given.substring(0, given.length() - 1) + ", against: []}";
  }

  private static CatalogueEntry entry(
      JsonNode patch, List<Offer> offers, Map<String, String> topics) {
    ObjectNode fields = patch.deepCopy();
    fields.remove(OF_THE_WORLD);
    CatalogueEntry entry = Entries.with(fields);
    patch
        .path("topics")
        .properties()
        .forEach(
            outcome -> {
              JsonNode names = outcome.getValue();
              List<String> each = new ArrayList<>();
              names.forEach(name -> each.add(name.asText()));
              if (names.isTextual()) {
                each.add(names.asText());
              }
              for (String topic : each) {
                // One skill an outcome and topic: skills of one topic are not the same skill.
                String uri = "u/" + (names.isTextual() ? topic : topic + outcome.getKey());
                topics.put(uri, topic);
                offers.add(
                    new Offer(
                        entry.id(),
                        uri,
                        topic,
                        1,
                        true,
                        3,
                        outcome.getKey(),
                        "A sentence.",
                        0.9,
                        null));
              }
            });
    return entry;
  }
}
