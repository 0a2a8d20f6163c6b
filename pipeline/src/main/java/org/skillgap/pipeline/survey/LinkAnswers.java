package org.skillgap.pipeline.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skillgap.credential.FoundSkill;
import org.skillgap.finding.Suspicious;
import org.skillgap.mention.PostingReader;
import org.skillgap.message.Message;
import org.skillgap.survey.LinkedAnswer;
import org.skillgap.survey.SkillAnswer;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Survey answers in, answers linked to the taxonomy out: by address, by label, by what is found in
 * it.
 */
public final class LinkAnswers {
  private LinkAnswers() {}

  /** The linked answers, and those whose skill the taxonomy does not know. */
  public record Linked(List<LinkedAnswer> answers, List<Suspicious> unknown) {}

  public static Linked transform(
      List<SkillAnswer> answers, Taxonomy taxonomy, PostingReader reader) {
    Map<String, String> byLabel = new HashMap<>();
    for (Skill skill : taxonomy.skills()) {
      if (skill.kind() != SkillKind.GROUP) {
        skill
            .altLabels()
            .forEach(label -> byLabel.putIfAbsent(label.toLowerCase(Locale.ROOT), skill.uri()));
      }
    }
    taxonomy
        .skills()
        .forEach(skill -> byLabel.put(skill.label().toLowerCase(Locale.ROOT), skill.uri()));
    List<LinkedAnswer> linked = new ArrayList<>();
    List<Suspicious> unknown = new ArrayList<>();
    for (SkillAnswer answer : answers) {
      String uri = uri(answer.skill(), byLabel, taxonomy, reader);
      if (uri.isEmpty()) {
        unknown.add(
            new Suspicious(
                answer.source(),
                answer.file(),
                answer.line(),
                "skill",
                answer.skill(),
                Message.of("the taxonomy knows no such skill"),
                Message.of("Use a label or an address of the taxonomy")));
      } else {
        linked.add(new LinkedAnswer(answer, uri));
      }
    }
    return new Linked(linked, unknown);
  }

  private static String uri(
      String skill, Map<String, String> byLabel, Taxonomy taxonomy, PostingReader reader) {
    if (taxonomy.skill(skill).isPresent()) {
      return skill;
    }
    String named = byLabel.get(skill.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    List<FoundSkill> found = reader.find(skill);
    return found.isEmpty() ? "" : found.get(0).uri();
  }
}
