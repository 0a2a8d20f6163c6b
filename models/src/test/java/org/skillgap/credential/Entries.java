package org.skillgap.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A complete and clean micro-credential, and variants of it by single fields. */
final class Entries {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  private static final String CLEAN =
      """
      {"id": "MENUS", "source": "college", "type": "MICRO_CREDENTIAL", "title": "Preparing Healthy Menus",
       "description": "Plan and prepare menus that keep guests healthy.", "status": "active", "hours": 24, "weeks": 6,
       "units": [{"title": "Plan", "hours": 12}, {"title": "Prepare", "hours": 12}], "pacing": "self-paced", "dueDates": 1,
       "intakes": ["continuous"],
       "outcomes": [{"id": "1", "text": "Plan healthy menus for a week", "level": 3}, {"id": "2", "text": "Prepare healthy dishes", "level": 2}],
       "activities": [{"title": "Kitchen practice", "outcomes": ["1", "2"]}], "materials": ["Workbook"],
       "assessments": [{"kind": "formative", "method": "draft menu", "outcomes": ["1"], "benchmark": "feedback"},
                       {"kind": "formative", "method": "trial dish", "outcomes": ["2"], "benchmark": "feedback"},
                       {"kind": "summative", "method": "menu and dish", "outcomes": ["1", "2"], "benchmark": "pass or fail"}],
       "deliveryMode": "hybrid", "creditType": "non-credit",
       "recognition": {"form": "digital badge", "listsOutcomes": true, "skills": [{"label": "plan menus", "uri": "u/menus"}]},
       "completionRecord": true, "noc": ["63200"], "naics": ["72"], "audience": "cooks", "purpose": ["upskill"],
       "partners": [{"name": "Harbour Kitchens", "role": "co-design", "date": "2026-01-05"}],
       "needsEvidence": [{"source": "employer survey", "kind": "employer", "date": "2026-02-01"}],
       "qaProcess": "program review", "pathwayReview": {"date": "2026-01-10", "roles": ["chair", "registrar"]}, "launched": "2026-03-01",
       "prerequisites": "none", "price": 200, "accessibility": "captions", "rpl": "challenge test", "file": "c.jsonl", "line": 1}
      """;

  private Entries() {}

  static CatalogueEntry clean() {
    return with("{}");
  }

  /** The clean entry with some fields replaced. */
  static CatalogueEntry with(String patch) {
    try {
      return with(YAML.readTree(patch));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As before: a null takes a field away, an empty list says that there is none. */
  static CatalogueEntry with(JsonNode patch) {
    try {
      ObjectNode entry = (ObjectNode) YAML.readTree(CLEAN);
      ArrayNode none = entry.putArray("none");
      patch
          .properties()
          .forEach(
              change -> {
                entry.set(change.getKey(), change.getValue());
                if (change.getValue().isArray() && change.getValue().isEmpty()) {
                  none.add(change.getKey());
                }
              });
      return YAML.treeToValue(entry, CatalogueEntry.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
