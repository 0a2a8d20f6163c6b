package org.skillgap.pipeline.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** The drafts of a program as Open Badges 3.0 Achievements, aligned with the skills they name. */
final class OpenBadgeExport {
  private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
  private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  private OpenBadgeExport() {}

  static ArrayNode of(ProgramReport report) {
    ArrayNode badges = JsonNodeFactory.instance.arrayNode();
    for (ProgramDraft named : ProgramDraft.of(report)) {
      badge(badges.addObject(), named, named.urn(report.program().key()));
    }
    return badges;
  }

  private static void badge(ObjectNode badge, ProgramDraft named, String id) {
    Draft draft = named.draft();
    badge.putArray("@context").add(CREDENTIALS).add(BADGES);
    badge.put("id", id);
    badge.putArray("type").add("Achievement");
    badge.put("achievementType", "MicroCredential");
    badge.put("name", draft.title());
    badge.put(
        "description",
        "The holder is able to: "
            + draft.outcomes().stream().map(Message::text).collect(Collectors.joining("; "))
            + ".");
    badge.put("inLanguage", "en");
    badge.putObject("criteria").put("narrative", draft.assessment().text());
    ArrayNode alignments = badge.putArray("alignment");
    for (NamedSkill skill : draft.skills()) {
      // An alignment without an address would name nothing that an employer can look up.
      if (skill.uri() != null) {
        ObjectNode alignment = alignments.addObject();
        alignment.putArray("type").add("Alignment");
        alignment.put("targetName", skill.label()).put("targetUrl", skill.uri());
      }
    }
    ArrayNode results = badge.putArray("resultDescription");
    for (Message said : draft.outcomes()) {
      String outcome = said.text();
      ObjectNode result = results.addObject();
      result.put("id", Names.urn("result", id, outcome));
      result.putArray("type").add("ResultDescription");
      result.put("name", outcome).put("resultType", "Status");
      result.putArray("allowedValue").add("pass").add("fail");
      result.put("requiredValue", "pass");
    }
  }
}
