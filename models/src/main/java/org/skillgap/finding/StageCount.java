package org.skillgap.finding;

import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** What became of the records at one stage: in = out + rejected + duplicates, always. */
@Table(
    name = "quality",
    version = 1,
    grain = "one stage of one source in a run",
    key = {"stage", "source"},
    published = true)
public record StageCount(
    @Column("Stage, as in intake of postings") String stage,
    @Column("Source; empty where all sources are counted together") String source,
    @Column("Records that came in") long in,
    @Column("Records that went on") long out,
    @Column("Records set aside with a reason") long rejected,
    @Column("Records that repeat another one") long duplicates) {
  public StageCount {
    Rows.text(stage, "stage");
    Rows.present(source, "source");
    if (in != out + rejected + duplicates) {
      throw new IllegalArgumentException(
          stage
              + " of "
              + source
              + " does not balance: "
              + in
              + " in, but "
              + out
              + " out + "
              + rejected
              + " rejected + "
              + duplicates
              + " duplicates");
    }
  }
}
