package org.skillgap.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Rows;
import org.skillgap.mention.Requirement;

/**
 * A vacancy as demand: who asks, when, where, and for which skills.
 *
 * @param occupations codes with their scheme, as in noc:63200, the likelier first
 * @param postings postings of this vacancy, duplicates included
 * @param lastSeen last day on which it was posted or open
 */
public record DemandPosting(
    String vacancyId,
    String employerKey,
    String source,
    @Nullable String region,
    List<String> occupations,
    LocalDate datePosted,
    LocalDate lastSeen,
    int postings,
    int openings,
    List<SkillDemand> skills) {
  public DemandPosting {
    Rows.text(vacancyId, "vacancyId");
    Rows.text(employerKey, "employerKey");
    Rows.text(source, "source");
    occupations = Rows.list(occupations);
    Rows.present(datePosted, "datePosted");
    Rows.present(lastSeen, "lastSeen");
    Rows.between(postings, 1, Integer.MAX_VALUE, "postings");
    Rows.between(openings, 1, Integer.MAX_VALUE, "openings");
    skills = Rows.list(skills);
  }

  /** A skill that the vacancy asks for, at its firmest. */
  public record SkillDemand(String skillUri, Requirement requirement) {
    public SkillDemand {
      Rows.text(skillUri, "skillUri");
      Rows.present(requirement, "requirement");
    }
  }
}
