package org.skillgap.pipeline.mention;

import java.util.List;
import org.skillgap.contract.Column;
import org.skillgap.mention.Mention;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingFingerprint;

/** A posting with everything that was read in it. */
public record ReadPosting(
    @Column("The posting as taken") Posting posting,
    @Column("What was read in it") KeptReading reading,
    @Column("Whether it was read now and not in an earlier night") boolean fresh,
    @Column("What it is compared by") PostingFingerprint fingerprint) {
  static ReadPosting of(Posting posting, KeptReading reading, boolean fresh) {
    return new ReadPosting(posting, reading, fresh, PostingFingerprint.of(posting, reading.text()));
  }

  /** Text as shown. */
  public String text() {
    return reading.text();
  }

  /** Skills found. */
  public List<Mention> mentions() {
    return reading.mentions();
  }
}
