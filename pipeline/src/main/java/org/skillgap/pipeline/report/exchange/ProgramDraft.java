package org.skillgap.pipeline.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** A draft of a program with the cluster that it is for. */
record ProgramDraft(String cluster, Draft draft) {
  static List<ProgramDraft> of(ProgramReport report) {
    List<ProgramDraft> drafts = new ArrayList<>();
    for (Recommendation recommendation : report.recommendations()) {
      Draft draft = recommendation.draft();
      if (draft != null) {
        drafts.add(new ProgramDraft(recommendation.cluster(), draft));
      }
    }
    return drafts;
  }

  String urn(String program) {
    return Names.urn("draft", program, cluster);
  }
}
