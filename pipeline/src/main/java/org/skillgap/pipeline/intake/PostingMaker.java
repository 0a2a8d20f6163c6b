package org.skillgap.pipeline.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingCleaner;

/** Makes postings; what a posting cannot do without is checked here. */
final class PostingMaker implements RecordMaker<Posting> {
  private static final int MOST_OPENINGS = 10_000;

  private final LocalDate asOf;

  PostingMaker(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Posting make(Fields fields, String source, String file, long line) {
    String identifier = fields.required("identifier");
    String title = PostingCleaner.clean(fields.required("title")).replace('\n', ' ');
    LocalDate posted = fields.requiredDate("datePosted");
    if (posted.isAfter(asOf)) {
      throw new Unreadable(
          fields.column("datePosted"),
          posted.toString(),
          Message.of("{0} lies after {1}", "datePosted", asOf),
          Message.of("Give the day on which it was posted"));
    }
    String description = fields.required("description");
    if (title.isBlank() || PostingCleaner.clean(description).isBlank()) {
      throw new Unreadable(
          fields.column("description"),
          description,
          Message.of("the posting has no text"),
          Message.of("Send the text that applicants see"));
    }
    String employer = fields.required("employer");
    String country = Regions.country(fields.text("country"));
    String region = Regions.iso(fields.text("region"), country);
    boolean remote = Objects.requireNonNullElse(fields.flag("remote"), false);
    if (region == null && country == null && !remote) {
      throw new Unreadable(
          fields.column("region"),
          null,
          Message.of("neither region nor country is given, and it is not remote"),
          Message.of("Fill in the region, or mark it as remote work"));
    }
    Integer openings = fields.scale("openings", 0, MOST_OPENINGS);
    return new Posting(
        source + "/" + identifier,
        source,
        identifier,
        title,
        description.length() > PostingCleaner.LONGEST
            ? description.substring(0, PostingCleaner.LONGEST)
            : description,
        posted,
        fields.date("validThrough"),
        fields.date("dateRemoved"),
        employer,
        region,
        fields.text("locality"),
        country,
        remote,
        openings == null || openings == 0 ? 1 : openings,
        fields.text("employmentType"),
        codes(fields),
        fields.text("naics"),
        fields.text("inLanguage"),
        fields.text("url"),
        file,
        line);
  }

  // A bare five-digit code is a NOC code: that is what Canadian sources give.
  private static List<String> codes(Fields fields) {
    return fields.list("occupationCodes").stream()
        .map(code -> code.matches("\\d{5}(\\.\\d+)?") ? "noc:" + code.substring(0, 5) : code)
        .toList();
  }
}
