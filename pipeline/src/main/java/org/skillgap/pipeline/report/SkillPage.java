package org.skillgap.pipeline.report;

import java.util.List;
import java.util.Map;
import org.skillgap.pipeline.report.SkillIndex.Shown;
import org.skillgap.pipeline.report.SkillIndex.Use;

/** What the page of one skill shows: in which programs it is short, and the ads. */
public final class SkillPage {
  private final ReportInput run;
  private final String uri;
  private final Shown shown;
  private final Place place;

  SkillPage(ReportInput run, String uri, Shown shown, Place place) {
    this.run = run;
    this.uri = uri;
    this.shown = shown;
    this.place = place;
  }

  public ReportInput run() {
    return run;
  }

  public Place place() {
    return place;
  }

  public Language l() {
    return place.language();
  }

  public String uri() {
    return uri;
  }

  public Name name() {
    return names().skill(uri, shown.text().label());
  }

  public Name definition() {
    return names().said(shown.text().definition());
  }

  private Names names() {
    return new Names(place.language(), Map.of(uri, shown.text()));
  }

  /** How many programs show it. */
  public int programs() {
    return shown.programs();
  }

  /** Those with the largest gaps. */
  public List<Use> uses() {
    return shown.uses();
  }

  /** Those of which the evidence is shown. */
  public List<Use> detailed() {
    return shown.detailed();
  }

  public Scale scale() {
    return Scale.upTo(uses().stream().mapToDouble(u -> u.gap().gap().high80()).max().orElse(1));
  }
}
