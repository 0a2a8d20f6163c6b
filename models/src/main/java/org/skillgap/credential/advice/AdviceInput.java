package org.skillgap.credential.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillgap.contract.Rows;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.RuleProfile;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.message.Message;
import org.skillgap.taxonomy.SkillKind;

/**
 * All that the advice for one program follows from.
 *
 * @param gaps every gap of the program
 * @param clusters what one offering could address, most important first
 * @param catalogue entries of the program, drafts included
 * @param offers skills that these entries teach
 * @param topics topic of each skill: the group above it
 * @param kinds what each skill is
 * @param quotes sentences of postings, by skill
 * @param partners employers who offered to help; without consent a description instead of a name
 * @param before recommendations of the run before
 * @param rejected subjects of the verdicts that reject a recommendation
 */
public record AdviceInput(
    Program program,
    LocalDate asOf,
    RuleProfile profile,
    List<Gap> gaps,
    List<SkillCluster> clusters,
    List<CatalogueEntry> catalogue,
    List<Offer> offers,
    Map<String, String> topics,
    Map<String, SkillKind> kinds,
    List<Quote> quotes,
    List<Message> partners,
    List<Recommendation> before,
    Set<String> rejected) {
  public AdviceInput {
    Rows.present(program, "program");
    Rows.present(asOf, "asOf");
    Rows.present(profile, "profile");
    gaps = Rows.list(gaps);
    clusters = Rows.list(clusters);
    catalogue = Rows.list(catalogue);
    offers = Rows.list(offers);
    topics = Map.copyOf(topics);
    kinds = Map.copyOf(kinds);
    quotes = Rows.list(quotes);
    partners = Rows.list(partners);
    before = Rows.list(before);
    rejected = Set.copyOf(rejected);
  }
}
