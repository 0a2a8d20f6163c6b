package org.skillgap.credential;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.message.Message;

/** What a program should do about a cluster of gap skills, why, and what speaks against it. */
@Table(
    name = "recommendations",
    version = 1,
    grain = "one cluster of skills in one program",
    key = {"program", "cluster"},
    published = true)
public record Recommendation(
    @Column("Key of the program") String program,
    @Column("Key of the cluster within the program") String cluster,
    @Column("Name of the cluster, from its most specific skills") String title,
    @Column("Day as of which it was made") LocalDate asOf,
    @Column("Place among the program's recommendations, 1 = first") int rank,
    @Column("What to do") Outcome outcome,
    @Column("Why, in one sentence") Message reason,
    @Column("The next best thing to do") Outcome runnerUp,
    @Column("Why that one stands second") Message runnerUpReason,
    @Column("What would stand first, had the chair not rejected it") List<Outcome> setAside,
    @Column("What speaks against the advice") List<Message> against,
    @Column("Skills of the cluster, largest gap first") List<String> skills,
    @Column("Their labels, in the same order") List<String> skillLabels,
    @Column("Catalogue entries that the advice is about") List<String> targets,
    @Column("Skills of the cluster that these leave out") List<String> missingSkills,
    @Column("Part of the cluster's need that the targets cover, 0 to 1") double covered,
    @Column("Gap of the cluster in share mode, summed") double gap,
    @Column(
            value = "Gap of the cluster in people a year, the largest of its skills",
            optional = true)
        @Nullable Double gapPeople,
    @Column("What each rule says of the advice or of its targets") List<RuleResult> rules,
    @Column(value = "Draft of the new, split or stacked offering", optional = true)
        @Nullable Draft draft,
    @Column("Whether a stack may earn credit: the registrar decides") boolean creditCandidate,
    @Column("Partners from the survey who offered to help, those with consent by name")
        List<Message> partnersWilling,
    @Column("Sentences of postings that ask for these skills") List<Quote> quotes,
    @Column(value = "What changed since the run before; absent where nothing did", optional = true)
        @Nullable Message change,
    @Column("Where the targets teach skills of the cluster") List<Teaching> teaching) {

  /** What to do. */
  public enum Outcome {
    NOT_SUITABLE,
    USE,
    REVISE,
    SPLIT,
    STACK,
    CREATE,
    WATCH,
    /** Not enough evidence to say anything. */
    NOT_ENOUGH_EVIDENCE
  }

  /** The brief of an offering that does not exist yet. */
  public record Draft(
      @Column("Title") String title,
      @Column("Performance statements, 3 to 6") List<Message> outcomes,
      @Column("Practice before the final assessment") List<Message> practice,
      @Column("Final assessment with its benchmark") Message assessment,
      @Column("Hours") double hours,
      @Column("Weeks") double weeks,
      @Column("Delivery mode") String deliveryMode,
      @Column("Recognition") Message recognition,
      @Column("Pathway") Message pathway,
      @Column(value = "CIP 2021 code", optional = true) @Nullable String cip,
      @Column("NOC 2021 codes, at most three") List<String> noc,
      @Column("Evidence of the need, in one paragraph") Message demandStatement,
      @Column("Skills that the badge names") List<NamedSkill> skills,
      @Column(value = "Learners that it is for", optional = true) @Nullable String audience,
      @Column("Evidence of the need") List<NeedsEvidence> needsEvidence,
      @Column("Partners willing; the words partner needed where there is none")
          List<Message> partners) {
    public Draft {
      outcomes = Rows.list(outcomes);
      practice = Rows.list(practice);
      noc = Rows.list(noc);
      skills = Rows.list(skills);
      needsEvidence = Rows.list(needsEvidence);
      partners = Rows.list(partners);
    }
  }

  /** A sentence of the catalogue that shows where a skill is taught. */
  public record Teaching(
      @Column("Catalogue entry") String entryId,
      @Column("Skill that it teaches") String skillUri,
      @Column("How well, q, 0 to 1") double quality,
      @Column("The sentence that shows it") String sentence) {}

  /** A sentence of a posting, as evidence. */
  public record Quote(
      @Column("Posting that it stands in") String postingId,
      @Column("Day on which it was posted") LocalDate datePosted,
      @Column("Skill that it asks for") String skillUri,
      @Column("The sentence") String sentence,
      @Column("First UTF-16 unit of the found words in the sentence") int begin,
      @Column("First UTF-16 unit after them") int end) {}

  public Recommendation {
    Rows.text(program, "program");
    Rows.text(cluster, "cluster");
    Rows.text(title, "title");
    Rows.present(asOf, "asOf");
    Rows.present(outcome, "outcome");
    Rows.present(reason, "reason");
    Rows.present(runnerUp, "runnerUp");
    Rows.present(runnerUpReason, "runnerUpReason");
    setAside = Rows.list(setAside);
    against = Rows.list(against);
    skills = Rows.list(skills);
    skillLabels = Rows.list(skillLabels);
    targets = Rows.list(targets);
    missingSkills = Rows.list(missingSkills);
    rules = Rows.list(rules);
    partnersWilling = Rows.list(partnersWilling);
    quotes = Rows.list(quotes);
    teaching = Rows.list(teaching);
  }
}
