package org.skillgap.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.posting.Tokens;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.VectorIndex;

/**
 * How far the words of a sentence are the words of a skill's names. A word counts by how few skills
 * have it: "menu" says much, "manage" little.
 */
final class Wording {
  private static final int LONGEST_NAME = 6;
  private static final int MOST_OWNERS = 5;

  private final List<List<Set<String>>> bags = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> owners = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final double unknown;

  Wording(List<Skill> skills) {
    Map<String, Integer> frequency = new HashMap<>();
    for (int i = 0; i < skills.size(); i++) {
      add(i, skills.get(i));
      Set<String> all = new HashSet<>();
      bags.get(i).forEach(all::addAll);
      all.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    frequency.forEach(
        (stem, count) -> weights.put(stem, Math.log((skills.size() + 1) / (count + 0.5))));
    this.unknown = Math.log((skills.size() + 1) / 0.5);
  }

  private void add(int place, Skill skill) {
    List<Set<String>> sets = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    names.add(VectorIndex.unqualified(skill.label()));
    names.addAll(skill.altLabels());
    for (String name : names) {
      List<String> stems = stems(name);
      sets.add(new HashSet<>(stems));
      lines.add(line(stems));
      if (!stems.isEmpty() && stems.size() <= LONGEST_NAME) {
        owners.computeIfAbsent(line(stems), s -> new TreeSet<>()).add(place);
      }
    }
    bags.add(sets);
    phrases.add(lines);
  }

  private static List<String> stems(String text) {
    return Tokens.of(text, 0, text.length()).stream().map(Tokens.Token::stem).toList();
  }

  // Blanks at both ends, so that a phrase is found as whole words only.
  private static String line(List<String> stems) {
    return " " + String.join(" ", stems) + " ";
  }

  /** Words in the label of a skill. */
  int labelWords(int skill) {
    return bags.get(skill).get(0).size();
  }

  /** A sentence prepared for comparison. */
  Sentence read(String text) {
    return new Sentence(stems(text));
  }

  /** A sentence by its stems. */
  final class Sentence {
    private final List<String> stems;
    private final Set<String> bag;
    private final String line;

    private Sentence(List<String> stems) {
      this.stems = stems;
      this.bag = new HashSet<>(stems);
      this.line = line(stems);
    }

    int words() {
      return stems.size();
    }

    /** The skills that have a name which stands in the sentence, where not too many share it. */
    Set<Integer> named() {
      Set<Integer> named = new TreeSet<>();
      for (int i = 0; i < stems.size(); i++) {
        for (int j = i + 1; j <= Math.min(stems.size(), i + LONGEST_NAME); j++) {
          Set<Integer> found = owners.get(line(stems.subList(i, j)));
          if (found != null && found.size() <= MOST_OWNERS) {
            named.addAll(found);
          }
        }
      }
      return named;
    }

    /** The part of the label's weight that stands in the sentence, 0 to 1. */
    double coverage(int skill) {
      return coverage(bags.get(skill).get(0));
    }

    /** The same of the best other name; 0 without one. */
    double otherCoverage(int skill) {
      return bags.get(skill).stream().skip(1).mapToDouble(this::coverage).max().orElse(0);
    }

    /** Whether the label stands there word for word: 1 or 0. */
    double phrase(int skill) {
      return stands(phrases.get(skill).get(0));
    }

    /** The same of any other name. */
    double otherPhrase(int skill) {
      return phrases.get(skill).stream().skip(1).mapToDouble(this::stands).max().orElse(0);
    }

    private double stands(String phrase) {
      return !phrase.isBlank() && line.contains(phrase) ? 1 : 0;
    }

    private double coverage(Set<String> name) {
      double all = 0;
      double here = 0;
      for (String stem : new TreeSet<>(name)) {
        double weight = weights.getOrDefault(stem, unknown);
        all += weight;
        here += bag.contains(stem) ? weight : 0;
      }
      return all == 0 ? 0 : here / all;
    }
  }
}
