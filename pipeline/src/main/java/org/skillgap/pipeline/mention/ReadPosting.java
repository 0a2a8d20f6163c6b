package org.skillgap.pipeline.mention;

import java.util.List;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.mention.Mention;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingFingerprint;
import org.skillgap.posting.Section;

/** A posting with everything that was read in it. */
public record ReadPosting(
    @Column("The posting as taken") Posting posting,
    @Column("Text as shown") String text,
    @Column("Language detected") String language,
    @Column("Occupations, best first") List<OccupationMatch> occupations,
    @Column("Sections of the text") List<Section> sections,
    @Column("Skills found") List<Mention> mentions,
    @Column("What it is compared by") PostingFingerprint fingerprint) {
  public ReadPosting {
    occupations = Rows.list(occupations);
    sections = Rows.list(sections);
    mentions = Rows.list(mentions);
  }
}
