package org.skillgap.credential;

import java.util.List;
import org.skillgap.contract.Rows;
import org.skillgap.message.Message;

/**
 * The demand that a recommendation rests on, as far as the rules ask for it.
 *
 * @param skills each gap skill of the cluster with the evidence for it
 * @param against what speaks against acting, each a sentence
 */
public record Demand(List<Skill> skills, List<Message> against) {
  public Demand {
    skills = Rows.list(skills);
    against = Rows.list(against);
  }

  /** How far the evidence for a skill carries, as the gap's label says it. */
  public enum Strength {
    ACT,
    VALIDATE,
    WATCH,
    NO_GAP,
    INSUFFICIENT
  }

  /**
   * Evidence for one skill.
   *
   * @param emerging whether the need is rising rather than there already
   * @param employers whose vacancies ask for it
   * @param sources that deliver such vacancies
   * @param trainable part of the gap that training can close, 0 to 1
   */
  public record Skill(
      String label,
      Strength strength,
      boolean emerging,
      int employers,
      int sources,
      double trainable) {
    public Skill {
      Rows.text(label, "label");
      Rows.present(strength, "strength");
      Rows.between(trainable, 0, 1, "trainable");
    }

    /** Whether there is a gap today that the evidence shows. */
    public boolean isCurrent() {
      return strength == Strength.ACT || strength == Strength.VALIDATE;
    }
  }
}
