package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open Badges 3.0: an Achievement, alone or within a credential that was awarded for it. */
final class OpenBadgeVocabulary implements CatalogueVocabulary {
  private static final List<String> PREFIXES = List.of("");
  private static final Set<String> PROGRAMS =
      Set.of(
          "ApprenticeshipCertificate",
          "AssociateDegree",
          "BachelorDegree",
          "Degree",
          "Diploma",
          "DoctoralDegree",
          "LearningProgram",
          "MasterDegree");

  /** What an alignment may point at that is no skill. */
  private static final List<String> NO_SKILLS =
      List.of("qualityassurance", "eqf", "nlqf", "rubric");

  @Override
  public boolean speaks(JsonNode document) {
    List<String> types = new LinkedNode(document, PREFIXES).types();
    return types.contains("OpenBadgeCredential")
        || types.contains("AchievementCredential")
        || (types.contains("Achievement")
            && (document.has("criteria") || CatalogueDocuments.contextNames(document, "spec/ob/")));
  }

  @Override
  public List<ObjectNode> entries(JsonNode document) {
    LinkedNode whole = new LinkedNode(document, PREFIXES);
    if (whole.types().contains("Achievement")) {
      return List.of(entry(whole, whole.first("creator")));
    }
    List<ObjectNode> entries = new ArrayList<>();
    for (LinkedNode subject : whole.nodes("credentialSubject")) {
      for (LinkedNode achievement : subject.nodes("achievement")) {
        entries.add(entry(achievement, whole.first("issuer")));
      }
    }
    return entries;
  }

  private static ObjectNode entry(LinkedNode achievement, LinkedNode issuer) {
    FlatEntry entry =
        new FlatEntry()
            .put("id", achievement.id())
            .put("type", type(achievement.text("achievementType")))
            .put("title", achievement.text("name"))
            .put("description", description(achievement))
            .put("owner", issuer.text("name"))
            .put("language", achievement.text("inLanguage"))
            .put("delivery_mode", achievement.text("participationType"))
            .put("credit_type", achievement.has("creditsAvailable") ? "credit" : null)
            .put("url", achievement.first("criteria").text("id"));
    entry.recognition("digital badge");
    boolean lists = false;
    for (LinkedNode alignment : achievement.nodes("alignment")) {
      String kind = String.valueOf(alignment.text("targetType")).toLowerCase(Locale.ROOT);
      if (kind.contains("qualityassurance")) {
        entry.put("qa_process", alignment.text("targetName"));
      } else if (NO_SKILLS.stream().noneMatch(kind::contains)) {
        entry.skill(alignment.text("targetName"), alignment.text("targetUrl"));
        lists = true;
      }
    }
    if (lists) {
      entry.fields().withObject("/recognition").put("lists_outcomes", "true");
    }
    for (LinkedNode result : achievement.nodes("resultDescription")) {
      String name = result.text("name");
      if (name != null) {
        ObjectNode assessment = entry.add("assessments");
        assessment.put("kind", "other").put("method", name);
        String pass = result.text("requiredValue", "requiredLevel");
        if (pass != null) {
          assessment.put("benchmark", "at least " + pass + " of " + result.text("valueMax"));
        }
      }
    }
    return entry.fields();
  }

  // What must be done to earn the badge describes what it is for.
  private static String description(LinkedNode achievement) {
    return Stream.of(
            achievement.text("description"), achievement.first("criteria").text("narrative"))
        .filter(text -> text != null)
        .collect(Collectors.joining("\n\n"));
  }

  private static String type(@Nullable String achievementType) {
    if (achievementType == null) {
      return "micro_credential";
    }
    if (PROGRAMS.contains(achievementType)) {
      return "program";
    }
    return achievementType.equals("Course") ? "course" : "micro_credential";
  }
}
