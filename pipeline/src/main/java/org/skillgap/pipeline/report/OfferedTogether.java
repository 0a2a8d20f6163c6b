package org.skillgap.pipeline.report;

import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Bundle;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** The chosen bundle of a program, and how its page names and links the parts of it. */
public record OfferedTogether(Bundle bundle, ProgramReport report, Place place, Names names) {

  /** Absent where nothing is chosen. */
  static @Nullable OfferedTogether of(ProgramReport report, Place place, Names names) {
    Bundle bundle = report.bundle();
    return bundle == null || bundle.parts().isEmpty() || bundle.gap() <= 0
        ? null
        : new OfferedTogether(bundle, report, place, names);
  }

  /** A part of the gap that a bundle could cover, as in "about 62 %". */
  public String ofGap(double covered) {
    Language l = names.language();
    return l.text("bundle.percent", l.percent(covered / bundle.gap()));
  }

  /** The page about a part: that of the advice which names it. */
  public @Nullable String toPart(Bundle.Part part) {
    return report.recommendations().stream()
        .filter(
            r ->
                part.entryId() == null
                    ? r.cluster().equals(part.cluster())
                    : r.targets().contains(part.entryId()))
        .map(r -> place.toAdvice(r.program(), r.cluster()))
        .findFirst()
        .orElse(null);
  }

  /** What a part is called; a draft bears the names of its skills. */
  public Name name(Bundle.Part part) {
    return report.recommendations().stream()
        .filter(r -> part.entryId() == null && r.cluster().equals(part.cluster()))
        .map(names::cluster)
        .findFirst()
        .orElseGet(() -> names.said(part.title()));
  }
}
