package org.skillgap.credential;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** How well one catalogue entry teaches one skill, with the words that show it. */
@Table(
    name = "offers",
    version = 1,
    grain = "one skill taught by one catalogue entry",
    key = {"entryId", "skillUri"},
    published = true)
public record Offer(
    @Column("Catalogue entry") String entryId,
    @Column("Skill of the taxonomy") String skillUri,
    @Column("Preferred label of that skill") String skillLabel,
    @Column("Where it stands, t: 1 in an outcome, .5 in the description, .3 in the title")
        double place,
    @Column("Whether an assessment measures it") boolean assessed,
    @Column(value = "Level taught, 1 to 4, from the outcome or its verb", optional = true)
        @Nullable Integer levelTaught,
    @Column(value = "Number of the outcome that teaches it", optional = true)
        @Nullable String outcomeId,
    @Column("The sentence that shows it") String sentence,
    @Column("Confidence of the link, 0 to 1") double confidence,
    @Column(
            value =
                "In a description or title: the part of its item that its words make up, 0 to 1;"
                    + " little where it is named in passing",
            optional = true)
        @Nullable Double focus) {
  public Offer {
    Rows.text(entryId, "entryId");
    Rows.text(skillUri, "skillUri");
    Rows.text(skillLabel, "skillLabel");
    Rows.between(place, 0, 1, "place");
    Rows.present(sentence, "sentence");
    Rows.between(confidence, 0, 1, "confidence");
  }
}
