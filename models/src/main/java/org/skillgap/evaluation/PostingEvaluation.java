package org.skillgap.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.evaluation.GoldPosting.GoldMention;
import org.skillgap.evaluation.GoldPosting.GoldSection;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.mention.Mention;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.Reading;
import org.skillgap.mention.Requirement;
import org.skillgap.posting.Sentence;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/** Measures the reading of whole postings against what a person marked in them. */
public final class PostingEvaluation {
  private final Map<String, String> uris;
  private final List<Read> read;
  private final long seed;

  private record Read(GoldPosting gold, Reading reading) {}

  private PostingEvaluation(Map<String, String> uris, List<Read> read, long seed) {
    this.uris = uris;
    this.read = read;
    this.seed = seed;
  }

  /** Reads all gold postings with a reader of the taxonomy that their labels are from. */
  public static PostingEvaluation of(
      Taxonomy taxonomy, PostingReader reader, List<GoldPosting> postings, long seed) {
    Map<String, String> uris =
        taxonomy.skills().stream()
            .filter(skill -> skill.kind() != SkillKind.GROUP)
            .collect(Collectors.toMap(Skill::label, Skill::uri, (a, b) -> a));
    List<Read> read =
        postings.stream()
            .map(gold -> new Read(gold, reader.read(gold.id(), gold.title(), gold.text())))
            .toList();
    return new PostingEvaluation(uris, read, seed);
  }

  /** Precision and recall of required skills, requirement kinds, sections, occupations. */
  public List<Figure> figures() {
    List<Hits> required = read.stream().map(r -> hits(r, Requirement.REQUIRED)).toList();
    List<Hits> preferred = read.stream().map(r -> hits(r, Requirement.PREFERRED)).toList();
    return List.of(
        Figure.of("precision of required skills", required, Hits::precision, seed),
        Figure.of("recall of required skills", required, Hits::recall, seed),
        Figure.of("precision of preferred skills", preferred, Hits::precision, seed),
        Figure.of("recall of preferred skills", preferred, Hits::recall, seed),
        Figure.mean("requirement right where the skill is found", requirements(), seed),
        Figure.mean("place right where the skill is found", places(), seed),
        Figure.mean("sentences in the right section", sections(), seed),
        Figure.mean("occupation right", occupations(), seed));
  }

  /** What was found wrongly and what was missed, a line each, for a person to read. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Read one : read) {
      Set<String> gold = gold(one, Requirement.REQUIRED);
      Set<String> found = found(one, Requirement.REQUIRED);
      for (Mention m : one.reading().mentions()) {
        if (m.requirement() == Requirement.REQUIRED && !gold.contains(m.skillUri())) {
          faults.add(
              "%s  wrong   %s <- \"%s\" %s %.2f in \"%s\""
                  .formatted(
                      one.gold().id(),
                      m.skillLabel(),
                      m.text(),
                      m.foundBy(),
                      m.confidence(),
                      one.reading().text().text().substring(m.sentenceBegin(), m.sentenceEnd())));
        }
      }
      for (GoldMention m : one.gold().mentions()) {
        if (m.requirement() == Requirement.REQUIRED && !found.contains(uri(m))) {
          faults.add(
              "%s  missed  %s <- \"%s\""
                  .formatted(
                      one.gold().id(), m.label(), one.gold().text().substring(m.begin(), m.end())));
        }
      }
    }
    return faults;
  }

  private String uri(GoldMention mention) {
    String uri = uris.get(mention.label());
    if (uri == null) {
      throw new IllegalArgumentException(
          "the taxonomy has no skill \"" + mention.label() + "\", which a gold posting names");
    }
    return uri;
  }

  private Set<String> gold(Read one, Requirement requirement) {
    return one.gold().mentions().stream()
        .filter(m -> m.requirement() == requirement)
        .map(this::uri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Read one, Requirement requirement) {
    return one.reading().mentions().stream()
        .filter(m -> m.requirement() == requirement)
        .map(Mention::skillUri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Hits hits(Read one, Requirement requirement) {
    return Hits.of(found(one, requirement), gold(one, requirement));
  }

  private List<Double> requirements() {
    List<Double> scores = new ArrayList<>();
    forEachFound((mention, gold) -> scores.add(mention.requirement() == gold ? 1.0 : 0.0));
    return scores;
  }

  private void forEachFound(java.util.function.BiConsumer<Mention, Requirement> consumer) {
    for (Read one : read) {
      Map<String, Requirement> gold = new HashMap<>();
      one.gold()
          .mentions()
          .forEach(m -> gold.merge(uri(m), m.requirement(), PostingEvaluation::firmer));
      for (Mention mention : one.reading().mentions()) {
        Requirement marked = gold.get(mention.skillUri());
        if (marked != null) {
          consumer.accept(mention, marked);
        }
      }
    }
  }

  private static Requirement firmer(Requirement one, Requirement other) {
    return one.ordinal() <= other.ordinal() ? one : other;
  }

  private List<Double> places() {
    List<Double> scores = new ArrayList<>();
    for (Read one : read) {
      for (GoldMention gold : one.gold().mentions()) {
        List<Mention> same =
            one.reading().mentions().stream().filter(m -> m.skillUri().equals(uri(gold))).toList();
        if (!same.isEmpty()) {
          boolean touches =
              same.stream().anyMatch(m -> m.begin() < gold.end() && gold.begin() < m.end());
          scores.add(touches ? 1.0 : 0.0);
        }
      }
    }
    return scores;
  }

  private List<Double> sections() {
    List<Double> scores = new ArrayList<>();
    for (Read one : read) {
      for (Sentence sentence : one.reading().text().sentences()) {
        int middle = (sentence.begin() + sentence.end()) / 2;
        for (GoldSection section : one.gold().sections()) {
          if (section.begin() <= middle && middle < section.end()) {
            boolean right =
                section.kind() == sentence.section()
                    // What matters of "other" is that it counts as demand, as duties do.
                    || (section.kind().countsAsDemand()
                        && sentence.section().countsAsDemand()
                        && section.kind() != org.skillgap.posting.SectionKind.PREFERRED
                        && sentence.section() != org.skillgap.posting.SectionKind.PREFERRED);
            scores.add(right ? 1.0 : 0.0);
          }
        }
      }
    }
    return scores;
  }

  private List<Double> occupations() {
    return read.stream()
        .map(
            one -> {
              List<OccupationMatch> matches = one.reading().occupations();
              boolean right =
                  !matches.isEmpty() && matches.get(0).uri().equals(one.gold().occupation());
              return right ? 1.0 : 0.0;
            })
        .toList();
  }
}
