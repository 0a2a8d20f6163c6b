package org.skillgap.survey;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** What one employer answered about one skill. A "don't know" or a negative sentinel is absent. */
@Table(
    name = "skill_answers",
    version = 1,
    grain = "one skill in one response to the employer survey",
    key = {"responseId", "skill"})
public record SkillAnswer(
    @Column("Number of the response") String responseId,
    @Column("Source that delivered it") String source,
    @Column("Skill as the employer wrote it: a label or an address") String skill,
    @Column(value = "Importance, 1 to 5", optional = true) @Nullable Integer importance,
    @Column(value = "Level needed, 1 to 4", optional = true) @Nullable Integer levelNeeded,
    @Column(value = "Level that applicants bring, 1 to 4", optional = true)
        @Nullable Integer levelApplicants,
    @Column(value = "Level of the present staff, 1 to 4", optional = true)
        @Nullable Integer levelStaff,
    @Column(value = "Difficulty of finding it, 1 to 5", optional = true)
        @Nullable Integer difficulty,
    @Column(value = "People to be hired in 12 months who need it", optional = true)
        @Nullable Integer hiresNeeding12m,
    @Column(value = "Trend of the need: up, same or down", optional = true) @Nullable String trend,
    @Column(value = "Comment in the employer's words", optional = true) @Nullable String comment,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line) {
  public SkillAnswer {
    Rows.text(responseId, "responseId");
    Rows.text(source, "source");
    Rows.text(skill, "skill");
    within(importance, 5, "importance");
    within(levelNeeded, 4, "levelNeeded");
    within(levelApplicants, 4, "levelApplicants");
    within(levelStaff, 4, "levelStaff");
    within(difficulty, 5, "difficulty");
  }

  /**
   * Whether it calls the skill short: important, and above what people bring or hard to find.
   * Absent where it does not tell.
   */
  public @Nullable Boolean callsShort() {
    if (importance == null) {
      return null;
    }
    Integer held = levelApplicants != null ? levelApplicants : levelStaff;
    boolean levels = levelNeeded != null && held != null;
    if (importance >= 4 && !levels && difficulty == null) {
      return null;
    }
    boolean below = levelNeeded != null && held != null && levelNeeded - held >= 1;
    return importance >= 4 && (below || difficulty != null && difficulty >= 4);
  }

  // A sentinel such as -9 is no point of a scale: it has to be absent here.
  private static void within(@Nullable Integer value, int most, String field) {
    if (value != null) {
      Rows.between(value.intValue(), 1, most, field);
    }
  }
}
