package org.skillgap.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** Names that the stems of a sentence may be held against. */
  private final Opening openings = new Opening();

  private final Map<String, Integer> places = new HashMap<>();
  private final double[] weights;
  private final Name[][] names;

  /**
   * One name of a skill.
   *
   * @param stems their places, ascending, each once
   * @param phrase the stems in their order, with blanks at both ends: found as whole words only
   * @param weight of all stems together
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Name(int[] stems, String phrase, double weight) {}

  /** Some stems with which names begin, the skills that they already name, and what may follow. */
  private static final class Opening {
    private final Map<String, Opening> longer = new HashMap<>(2);
    private final Set<Integer> owners = new TreeSet<>();

    void add(List<String> stems, int skill) {
      Opening at = this;
      for (String stem : stems) {
        at = at.longer.computeIfAbsent(stem, next -> new Opening());
      }
      at.owners.add(skill);
    }
  }

  Wording(List<Skill> skills) {
    List<List<List<String>>> stems = skills.stream().map(Wording::names).toList();
    Map<String, Integer> frequency = new TreeMap<>();
    for (List<List<String>> own : stems) {
      Set<String> all = new HashSet<>();
      own.forEach(all::addAll);
      all.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    this.weights = new double[frequency.size()];
    frequency.forEach(
        (stem, count) -> {
          weights[places.size()] = Math.log((skills.size() + 1) / (count + 0.5));
          places.put(stem, places.size());
        });
    this.names = new Name[skills.size()][];
    for (int i = 0; i < names.length; i++) {
      names[i] = stems.get(i).stream().map(this::name).toArray(Name[]::new);
      for (List<String> name : stems.get(i)) {
        if (!name.isEmpty() && name.size() <= LONGEST_NAME) {
          openings.add(name, i);
        }
      }
    }
  }

  private static List<List<String>> names(Skill skill) {
    List<List<String>> names = new ArrayList<>();
    names.add(stems(VectorIndex.unqualified(skill.label())));
    skill.altLabels().forEach(name -> names.add(stems(name)));
    return names;
  }

  private Name name(List<String> stems) {
    int[] own = stems.stream().mapToInt(places::get).sorted().distinct().toArray();
    double weight = 0;
    for (int stem : own) {
      weight += weights[stem];
    }
    return new Name(own, line(stems), weight);
  }

  private static List<String> stems(String text) {
    return Tokens.of(text, 0, text.length()).stream().map(Tokens.Token::stem).toList();
  }

  // Blanks at both ends, so that a phrase is found as whole words only.
  private static String line(List<String> stems) {
    return " " + String.join(" ", stems) + " ";
  }

  /** Words in the label of a skill, each counted once. */
  int labelWords(int skill) {
    return names[skill][0].stems().length;
  }

  /** A sentence prepared for comparison. */
  Sentence read(String text) {
    return new Sentence(stems(text));
  }

  /** A sentence by its stems. */
  final class Sentence {
    private final List<String> stems;
    private final BitSet bag = new BitSet();
    private final String line;

    private Sentence(List<String> stems) {
      this.stems = stems;
      this.line = line(stems);
      for (String stem : stems) {
        Integer place = places.get(stem);
        if (place != null) {
          bag.set(place);
        }
      }
    }

    int words() {
      return stems.size();
    }

    /** The skills that have a name which stands in the sentence, where not too many share it. */
    Set<Integer> named() {
      Set<Integer> named = new TreeSet<>();
      for (int i = 0; i < stems.size(); i++) {
        Opening found = openings.longer.get(stems.get(i));
        for (int j = i + 1; found != null; j++) {
          if (found.owners.size() <= MOST_OWNERS) {
            named.addAll(found.owners);
          }
          found = j < stems.size() ? found.longer.get(stems.get(j)) : null;
        }
      }
      return named;
    }

    /** The part of the label's weight that stands in the sentence, 0 to 1. */
    double coverage(int skill) {
      return coverage(names[skill][0]);
    }

    /** The same of the best other name; 0 without one. */
    double otherCoverage(int skill) {
      double most = 0;
      for (int n = 1; n < names[skill].length; n++) {
        most = Math.max(most, coverage(names[skill][n]));
      }
      return most;
    }

    /** Whether the label stands there word for word: 1 or 0. */
    double phrase(int skill) {
      return stands(names[skill][0]) ? 1 : 0;
    }

    /** The same of any other name. */
    double otherPhrase(int skill) {
      for (int n = 1; n < names[skill].length; n++) {
        if (stands(names[skill][n])) {
          return 1;
        }
      }
      return 0;
    }

    private boolean stands(Name name) {
      for (int stem : name.stems()) {
        if (!bag.get(stem)) {
          return false;
        }
      }
      return name.stems().length > 0 && line.contains(name.phrase());
    }

    private double coverage(Name name) {
      double here = 0;
      for (int stem : name.stems()) {
        here += bag.get(stem) ? weights[stem] : 0;
      }
      return name.weight() == 0 ? 0 : here / name.weight();
    }
  }
}
