package org.skillgap.finding;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.message.Message;

/** A record that was taken although something in it looks wrong. */
@Table(
    name = "notices",
    version = 1,
    grain = "one doubt about a record that was taken all the same",
    key = {"source", "file", "line", "field"})
public record Suspicious(
    @Column("Source that the file belongs to") String source,
    @Column("Name of the file, without its folder") String file,
    @Column("Line in the file, from 1; 0 for the file as a whole") long line,
    @Column("Field as the file names it; empty for the whole line") String field,
    @Column(value = "Value seen, at most 200 characters", optional = true) @Nullable String value,
    @Column("What looks wrong, in one sentence") Message reason,
    @Column("How to mend it, in one sentence") Message mend)
    implements Finding {
  public Suspicious {
    Rows.text(source, "source");
    Rows.text(file, "file");
    Rows.present(field, "field");
    Rows.present(reason, "reason");
    Rows.present(mend, "mend");
    value = Quarantined.shortened(value);
  }
}
