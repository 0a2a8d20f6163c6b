package org.skillgap.pipeline.mention;

import java.util.List;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.mention.Mention;
import org.skillgap.posting.Section;

/** What was read in a posting, kept so that no night reads it again while nothing has changed. */
@Table(
    name = "readings",
    version = 1,
    grain = "one posting as it was read",
    key = {"postingId", "basis"})
public record KeptReading(
    @Column("Source and identifier") String postingId,
    @Column("SHA-256 of all that the reading depends on: the words, the taxonomy, the program")
        String basis,
    @Column("Text as shown") String text,
    @Column("Language detected") String language,
    @Column("Occupations, best first") List<OccupationMatch> occupations,
    @Column("Sections of the text") List<Section> sections,
    @Column("Skills found") List<Mention> mentions) {
  public KeptReading {
    Rows.text(postingId, "postingId");
    Rows.text(basis, "basis");
    occupations = Rows.list(occupations);
    sections = Rows.list(sections);
    mentions = Rows.list(mentions);
  }
}
