package org.skillgap.mention;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.posting.SectionKind;

/** A place in a posting that asks for, or merely names, a skill. */
@Table(
    name = "mentions",
    version = 1,
    grain = "one skill at one place of one posting",
    key = {"postingId", "begin", "end", "skillUri"},
    published = true)
public record Mention(
    @Column("Posting that it stands in") String postingId,
    @Column("Skill of the taxonomy") String skillUri,
    @Column("Preferred label of that skill") String skillLabel,
    @Column("First UTF-16 unit in the posting's text") int begin,
    @Column("First UTF-16 unit after it") int end,
    @Column("The words themselves") String text,
    @Column("First UTF-16 unit of the sentence around it") int sentenceBegin,
    @Column("First UTF-16 unit after that sentence") int sentenceEnd,
    @Column("Section that it stands in") SectionKind section,
    @Column("How firmly it is asked for") Requirement requirement,
    @Column(
            value = "Level asked for, 1 (basic) to 4 (expert), where a word says so",
            optional = true)
        @Nullable Integer level,
    @Column(value = "Years of experience asked for, where stated", optional = true)
        @Nullable Integer years,
    @Column("Probability that a careful reader would agree, 0 to 1") double confidence,
    @Column("View that found it") FoundBy foundBy) {
  public Mention {
    Rows.text(postingId, "postingId");
    Rows.text(skillUri, "skillUri");
    Rows.text(skillLabel, "skillLabel");
    Rows.between(begin, 0, end, "begin");
    Rows.present(text, "text");
    Rows.present(section, "section");
    Rows.present(requirement, "requirement");
    Rows.between(confidence, 0, 1, "confidence");
    Rows.present(foundBy, "foundBy");
  }
}
