package org.skillgap.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** A job posting as one source delivered it, accepted but not yet read. Names follow schema.org. */
@Table(
    name = "postings_taken",
    version = 1,
    grain = "one posting of one source",
    key = {"postingId"})
public record Posting(
    @Column("Source and identifier, as in job-board/4711") String postingId,
    @Column("Source that delivered it, as named in the workspace") String source,
    @Column("Identifier that the source gave it (requisition id)") String identifier,
    @Column("Title as posted") String title,
    @Column("Text as delivered, HTML or plain; the parts of a structured posting in reading order")
        String description,
    @Column("Day on which it was posted") LocalDate datePosted,
    @Column(value = "Last day to apply", optional = true) @Nullable LocalDate validThrough,
    @Column(value = "Day on which the source took it down", optional = true)
        @Nullable LocalDate dateRemoved,
    @Column("Name of the hiring organization as posted") String employer,
    @Column(value = "Region as ISO 3166-2, as in CA-ON; absent for remote work", optional = true)
        @Nullable String region,
    @Column(value = "City or town", optional = true) @Nullable String locality,
    @Column(value = "Country as ISO 3166-1 alpha-2", optional = true) @Nullable String country,
    @Column("Whether the work is done away from any place (TELECOMMUTE)") boolean remote,
    @Column("Number of openings; 1 where not stated") int openings,
    @Column(value = "Employment type as posted", optional = true) @Nullable String employmentType,
    @Column("Occupation codes that the source gave, of any scheme") List<String> occupationCodes,
    @Column(value = "Industry as a NAICS code", optional = true) @Nullable String naics,
    @Column(value = "Language that the source declared, as in en", optional = true)
        @Nullable String inLanguage,
    @Column(value = "Address of the posting", optional = true) @Nullable String url,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line) {

  public Posting {
    Rows.text(postingId, "postingId");
    Rows.text(source, "source");
    Rows.text(identifier, "identifier");
    Rows.text(title, "title");
    Rows.text(description, "description");
    Rows.present(datePosted, "datePosted");
    Rows.text(employer, "employer");
    Rows.between(openings, 1, Integer.MAX_VALUE, "openings");
    occupationCodes = Rows.list(occupationCodes);
    Rows.text(file, "file");
  }
}
