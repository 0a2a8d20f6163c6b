package org.skillgap.mention;

import java.util.List;
import org.skillgap.contract.Rows;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.posting.PostingText;

/** All that was read in one posting. */
public record Reading(PostingText text, List<OccupationMatch> occupations, List<Mention> mentions) {
  public Reading {
    Rows.present(text, "text");
    occupations = Rows.list(occupations);
    mentions = Rows.list(mentions);
  }
}
