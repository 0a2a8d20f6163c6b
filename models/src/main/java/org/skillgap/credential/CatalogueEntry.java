package org.skillgap.credential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/**
 * A micro-credential, course or program as the catalogue enters it. A field that the document lacks
 * is absent, never guessed: the rules answer "unknown" to it.
 */
@Table(
    name = "catalogue",
    version = 1,
    grain = "one catalogue entry",
    key = {"id"})
public record CatalogueEntry(
    @Column("Identifier in the catalogue") String id,
    @Column("Source that delivered it") String source,
    @Column("What it is entered as") EntryType type,
    @Column("Title") String title,
    @Column("Description") String description,
    @Column(value = "active, draft or retired", optional = true) @Nullable String status,
    @Column(value = "School or department that owns it", optional = true) @Nullable String owner,
    @Column(value = "Language of instruction, as in en", optional = true) @Nullable String language,
    @Column(value = "Hours of learning in all", optional = true) @Nullable Double hours,
    @Column(value = "Weeks from start to end", optional = true) @Nullable Double weeks,
    @Column("Units that it is made of") List<Unit> units,
    @Column(value = "self-paced, window or cohort", optional = true) @Nullable String pacing,
    @Column(value = "Why the pace is fixed, where it is", optional = true)
        @Nullable String pacingReason,
    @Column(value = "Number of fixed dates before the end", optional = true)
        @Nullable Integer dueDates,
    @Column("Start dates, or the one word continuous") List<String> intakes,
    @Column("What a learner is able to do afterwards") List<Outcome> outcomes,
    @Column("Learning activities") List<Activity> activities,
    @Column("Instructional materials") List<String> materials,
    @Column("Assessments") List<Assessment> assessments,
    @Column(value = "online, asynchronous, hybrid or face-to-face", optional = true)
        @Nullable String deliveryMode,
    @Column(value = "Why face-to-face, where it is", optional = true)
        @Nullable String deliveryReason,
    @Column(value = "credit or non-credit", optional = true) @Nullable String creditType,
    @Column(value = "How completion is recognized", optional = true)
        @Nullable Recognition recognition,
    @Column(value = "Whether completion is recorded on its own", optional = true)
        @Nullable Boolean completionRecord,
    @Column("Entries that it is a part of") List<String> partOf,
    @Column("Entries that it may earn credit for") List<String> stackableTo,
    @Column(value = "CIP 2021 code", optional = true) @Nullable String cip,
    @Column("NOC 2021 codes that it is for") List<String> noc,
    @Column("NAICS codes that it is for") List<String> naics,
    @Column(value = "Learners that it is for", optional = true) @Nullable String audience,
    @Column("upskill, retrain or career change") List<String> purpose,
    @Column("Industry experts in its design") List<Partner> partners,
    @Column("Evidence of the need") List<NeedsEvidence> needsEvidence,
    @Column(value = "Name of the quality process", optional = true) @Nullable String qaProcess,
    @Column(value = "Who considered pathways, and when", optional = true)
        @Nullable PathwayReview pathwayReview,
    @Column(value = "Day of its first offering", optional = true) @Nullable LocalDate launched,
    @Column(value = "Prerequisites; the word none where there are none", optional = true)
        @Nullable String prerequisites,
    @Column(value = "Price in dollars", optional = true) @Nullable Double price,
    @Column(value = "Seats a year over all intakes", optional = true)
        @Nullable Integer seatsPerYear,
    @Column(value = "Part of the learners who finish, 0 to 1", optional = true)
        @Nullable Double completionRate,
    @Column(value = "Accessibility statement", optional = true) @Nullable String accessibility,
    @Column(value = "How prior learning is recognized", optional = true) @Nullable String rpl,
    @Column(value = "Credential Transparency identifier", optional = true) @Nullable String ctid,
    @Column(value = "Address of its page", optional = true) @Nullable String url,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line,
    @Column("Lists that the document states to be empty, by the names of these columns")
        List<String> none) {
  public CatalogueEntry {
    Rows.text(id, "id");
    Rows.text(source, "source");
    Rows.present(type, "type");
    Rows.text(title, "title");
    Rows.present(description, "description");
    units = Rows.list(units);
    intakes = Rows.list(intakes);
    outcomes = Rows.list(outcomes);
    activities = Rows.list(activities);
    materials = Rows.list(materials);
    assessments = Rows.list(assessments);
    partOf = Rows.list(partOf);
    stackableTo = Rows.list(stackableTo);
    noc = Rows.list(noc);
    naics = Rows.list(naics);
    purpose = Rows.list(purpose);
    partners = Rows.list(partners);
    needsEvidence = Rows.list(needsEvidence);
    none = Rows.list(none);
  }

  /** Whether the document says that the list has nothing, rather than nothing about it. */
  public boolean statesNone(String column) {
    return none.contains(column);
  }

  /** A part of an entry, with its hours where they are stated. */
  public record Unit(
      @Column("Title") String title,
      @Column(value = "Hours", optional = true) @Nullable Double hours) {}

  /** What a learner is able to do afterwards. */
  public record Outcome(
      @Column("Number within the entry") String id,
      @Column("Performance statement") String text,
      @Column(value = "Level taught, 1 to 4, where stated", optional = true)
          @Nullable Integer level) {}

  /** A learning activity and the outcomes that it practises. */
  public record Activity(
      @Column("Title") String title,
      @Column("Numbers of the outcomes that it practises") List<String> outcomes) {
    public Activity {
      outcomes = Rows.list(outcomes);
    }
  }

  /** An assessment and the outcomes that it measures. */
  public record Assessment(
      @Column("formative or summative; other where the document tells neither") String kind,
      @Column("How it is done") String method,
      @Column("Numbers of the outcomes that it measures") List<String> outcomes,
      @Column(value = "Scale and pass level", optional = true) @Nullable String benchmark) {
    public Assessment {
      outcomes = Rows.list(outcomes);
    }
  }

  /** How completion is recognized, and for which skills. */
  public record Recognition(
      @Column("digital badge, certificate, transcript or none") String form,
      @Column(value = "Whether it lists the outcomes", optional = true)
          @Nullable Boolean listsOutcomes,
      @Column("Skills that it names") List<NamedSkill> skills) {
    public Recognition {
      skills = Rows.list(skills);
    }
  }

  /** A skill as a badge names it. */
  public record NamedSkill(
      @Column("Label") String label,
      @Column(value = "Address in a taxonomy", optional = true) @Nullable String uri) {}

  /** An industry partner's part in the design. */
  public record Partner(
      @Column("Organization") String name,
      @Column("Its role") String role,
      @Column(value = "Day of its part", optional = true) @Nullable LocalDate date) {}

  /** A dated source that shows a need. */
  public record NeedsEvidence(
      @Column("Source") String source,
      @Column("employer, learner, industry or labour market") String kind,
      @Column(value = "Its date", optional = true) @Nullable LocalDate date) {}

  /** Who considered the pathways, and when. */
  public record PathwayReview(
      @Column(value = "Its date", optional = true) @Nullable LocalDate date,
      @Column("Roles that took part") List<String> roles) {
    public PathwayReview {
      roles = Rows.list(roles);
    }
  }
}
