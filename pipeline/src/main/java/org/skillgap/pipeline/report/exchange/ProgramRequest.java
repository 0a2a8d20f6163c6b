package org.skillgap.pipeline.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.gap.Regions;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * A block that fits a request for a micro-credential program in Ontario: what the form asks for, as
 * far as a draft knows it, and whether it keeps within the limits of student aid (5 to 300 hours,
 * under 12 weeks, one CIP code, at most three NOC codes).
 */
final class ProgramRequest {
  private static final double LEAST_HOURS = 5;
  private static final double MOST_HOURS = 300;
  private static final double MOST_WEEKS = 12;
  private static final int MOST_NOC = 3;

  private ProgramRequest() {}

  static String of(ProgramReport report, Draft draft) {
    StringBuilder text = new StringBuilder();
    text.append("# Program request: ").append(draft.title()).append("\n\n");
    row(text, "Title", draft.title());
    row(text, "Program", report.program().name() + ", " + Regions.name(report.program().region()));
    row(text, "Hours", number(draft.hours()));
    row(text, "Weeks", number(draft.weeks()));
    row(text, "Delivery mode", draft.deliveryMode());
    row(text, "CIP 2021", draft.cip() == null ? "to be chosen" : draft.cip());
    row(text, "NOC 2021", draft.noc().isEmpty() ? "to be chosen" : String.join(", ", draft.noc()));
    row(text, "Tuition", "to be set");
    row(text, "Learners", draft.audience() == null ? "to be described" : draft.audience());
    row(
        text,
        "Partners",
        draft.partners().stream().map(Message::text).collect(Collectors.joining("; ")));
    text.append("\n## Labour-market need\n\n")
        .append(draft.demandStatement().text())
        .append("\n\n");
    draft
        .needsEvidence()
        .forEach(
            e -> text.append("- ").append(e.source()).append(" (").append(e.date()).append(")\n"));
    text.append("\n## Outcomes\n\n");
    draft.outcomes().forEach(outcome -> text.append("1. ").append(outcome).append('\n'));
    text.append("\nAssessment: ").append(draft.assessment().text()).append(".\n");
    text.append("\n## Before it is sent\n\n");
    open(draft).forEach(line -> text.append("- ").append(line).append('\n'));
    text.append(
        """
        - The form's attestations are the institution's to make. For the one on labour-market need the
          section above is the evidence; for the others this draft holds none.
        """);
    return text.toString();
  }

  /** What the form's limits say against the draft, and what is still missing. */
  static List<String> open(Draft draft) {
    List<String> open = new ArrayList<>();
    if (draft.hours() < LEAST_HOURS || draft.hours() > MOST_HOURS) {
      open.add(number(draft.hours()) + " hours lie outside of 5 to 300");
    }
    if (draft.weeks() >= MOST_WEEKS) {
      open.add(number(draft.weeks()) + " weeks are not under 12");
    }
    if (draft.cip() == null) {
      open.add("Choose one CIP 2021 code");
    }
    if (draft.noc().isEmpty() || draft.noc().size() > MOST_NOC) {
      open.add("Name one to three NOC 2021 codes");
    }
    open.add("Set the tuition");
    return open;
  }

  private static void row(StringBuilder text, String name, String value) {
    text.append("- **").append(name).append(":** ").append(value).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
