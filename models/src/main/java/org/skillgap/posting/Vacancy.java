package org.skillgap.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.linking.OccupationMatch;

/** A posting that was read: its shown text, its occupation, and the vacancy that it stands for. */
@Table(
    name = "postings",
    version = 1,
    grain = "one accepted posting",
    key = {"postingId"},
    published = true)
public record Vacancy(
    @Column("Source and identifier, as in job-board/4711") String postingId,
    @Column("Posting that stands for this vacancy; its own id where it repeats none")
        String vacancyId,
    @Column("How it repeats that posting") DuplicateKind duplicate,
    @Column("Why it was judged so, in one sentence; empty where it repeats none")
        String duplicateReason,
    @Column("Source that delivered it") String source,
    @Column("Title as posted") String title,
    @Column("Text as shown to a reader; offsets of mentions count its UTF-16 units") String text,
    @Column("Language detected, as in en; und where undecided") String language,
    @Column("Day on which it was posted") LocalDate datePosted,
    @Column("Last day on which a posting of this vacancy was seen posted or open")
        LocalDate lastSeen,
    @Column("Name of the hiring organization as posted") String employer,
    @Column("Employer's name folded, so that spellings of one employer fall together")
        String employerKey,
    @Column(value = "Region as ISO 3166-2; absent for remote work", optional = true)
        @Nullable String region,
    @Column(value = "City or town", optional = true) @Nullable String locality,
    @Column(value = "Country as ISO 3166-1 alpha-2", optional = true) @Nullable String country,
    @Column("Whether the work is done away from any place") boolean remote,
    @Column("Number of openings") int openings,
    @Column("Occupation codes that the source gave") List<String> occupationCodes,
    @Column(value = "Industry as a NAICS code", optional = true) @Nullable String naics,
    @Column("Occupations found in title and text, best first") List<OccupationMatch> occupations,
    @Column("Sections of the text") List<Section> sections,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line) {
  public Vacancy {
    Rows.text(postingId, "postingId");
    Rows.text(vacancyId, "vacancyId");
    Rows.present(duplicate, "duplicate");
    Rows.present(text, "text");
    Rows.present(datePosted, "datePosted");
    Rows.present(lastSeen, "lastSeen");
    Rows.text(employerKey, "employerKey");
    occupationCodes = Rows.list(occupationCodes);
    occupations = Rows.list(occupations);
    sections = Rows.list(sections);
  }

  /** Whether this posting stands for its vacancy, so that it counts. */
  public boolean isUnique() {
    return duplicate == DuplicateKind.NONE;
  }
}
