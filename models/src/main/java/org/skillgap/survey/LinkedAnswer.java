package org.skillgap.survey;

import org.skillgap.contract.Rows;

/** An answer about a skill whose wording was linked to the taxonomy. */
public record LinkedAnswer(SkillAnswer answer, String skillUri) {
  public LinkedAnswer {
    Rows.present(answer, "answer");
    Rows.text(skillUri, "skillUri");
  }
}
