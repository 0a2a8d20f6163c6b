package org.skillgap.finding;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.message.Message;

/** A record that was set aside: it counts as rejected and goes no further. */
@Table(
    name = "rejects",
    version = 1,
    grain = "one record of a partner's file that was set aside",
    key = {"source", "file", "line", "field"})
public record Quarantined(
    @Column("Source that the file belongs to") String source,
    @Column("Name of the file, without its folder") String file,
    @Column("Line in the file, from 1; 0 for the file as a whole") long line,
    @Column("Field as the file names it; empty for the whole line") String field,
    @Column(value = "Value seen, at most 200 characters", optional = true) @Nullable String value,
    @Column("What is wrong, in one sentence") Message reason,
    @Column("How to mend it, in one sentence") Message mend)
    implements Finding {
  /** The longest value that a finding repeats. */
  static final int LONGEST_VALUE = 200;

  public Quarantined {
    Rows.text(source, "source");
    Rows.text(file, "file");
    Rows.present(field, "field");
    Rows.present(reason, "reason");
    Rows.present(mend, "mend");
    value = shortened(value);
  }

  static @Nullable String shortened(@Nullable String value) {
    return value == null || value.length() <= LONGEST_VALUE
        ? value
        : value.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
