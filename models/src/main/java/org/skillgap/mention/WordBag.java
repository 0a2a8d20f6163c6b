package org.skillgap.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skillgap.posting.Tokens;
import org.skillgap.posting.Tokens.Token;
import org.skillgap.taxonomy.Skill;

/**
 * Finds a label whose words all stand close together in a sentence, in any order and with others
 * between: "recognize the early signs of an infection" means "recognize signs of infection".
 */
final class WordBag {
  private static final int LEAST_WORDS = 2;
  private static final int SLACK = 4;
  private static final int SLACK_OF_TWO = 2;
  private static final Set<String> STOP_WORDS =
      Set.of(
          "and", "or", "of", "in", "on", "for", "to", "with", "by", "at", "from", "as", "be", "is",
          "are", "use", "using", "work", "provide", "perform", "ensure", "other", "all", "new");

  private final Map<String, List<Bag>> byRarest = new HashMap<>();
  private final List<Bag> bags = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  /**
   * The content words of one label.
   *
   * @param stems in the order of the label
   * @param mask one bit for each: a sentence that lacks a bit lacks a word
   */
  private record Bag(Skill skill, List<String> stems, long mask) {}

  /** A skill meant by the words from one to another, both inclusive. */
  record Meant(Skill skill, int first, int last, int words) {}

  /** Adds a preferred label, or another one that says enough by its words. */
  void add(Skill skill, String label) {
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : Tokens.of(label, 0, label.length())) {
      if (!STOP_WORDS.contains(token.stem())) {
        stems.add(token.stem());
      }
    }
    if (stems.size() > LEAST_WORDS || stems.size() == LEAST_WORDS && label.equals(skill.label())) {
      bags.add(new Bag(skill, List.copyOf(stems), mask(stems)));
      stems.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
  }

  /** Closes the bag: each label is looked up by its rarest word. */
  void freeze() {
    for (Bag bag : bags) {
      String rarest =
          bag.stems().stream()
              .min(
                  Comparator.comparingInt((String s) -> frequency.getOrDefault(s, 0))
                      .thenComparing(s -> s))
              .orElseThrow();
      byRarest.computeIfAbsent(rarest, stem -> new ArrayList<>()).add(bag);
    }
    bags.clear();
  }

  /** The labels with the most words, each skill once. */
  List<Meant> meant(List<Token> tokens) {
    Map<String, Meant> best = new HashMap<>();
    Set<String> stems = new HashSet<>();
    tokens.forEach(token -> stems.add(token.stem()));
    long mask = mask(stems);
    for (String stem : stems) {
      for (Bag bag : byRarest.getOrDefault(stem, List.of())) {
        if ((bag.mask() & ~mask) == 0 && stems.containsAll(bag.stems())) {
          window(bag, tokens)
              .ifPresent(
                  m -> best.merge(m.skill().uri(), m, (a, b) -> a.words() >= b.words() ? a : b));
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Meant m) -> -m.words()).thenComparing(m -> m.skill().uri()))
        .toList();
  }

  private static long mask(Set<String> stems) {
    long mask = 0;
    for (String stem : stems) {
      mask |= 1L << (stem.hashCode() * 0x9E3779B9 >>> 26);
    }
    return mask;
  }

  // The first narrow stretch that holds all words of the label.
  private static Optional<Meant> window(Bag bag, List<Token> tokens) {
    int words = bag.stems().size();
    // Two words say little by themselves: they must at least keep their order.
    boolean ordered = words == LEAST_WORDS;
    int most = words + (ordered ? SLACK_OF_TWO : SLACK);
    for (int first = 0; first < tokens.size(); first++) {
      String stem = tokens.get(first).stem();
      if (ordered ? bag.stems().get(0).equals(stem) : bag.stems().contains(stem)) {
        Set<String> open = new HashSet<>(bag.stems());
        for (int i = first; i < Math.min(tokens.size(), first + most); i++) {
          open.remove(tokens.get(i).stem());
          if (open.isEmpty()) {
            return Optional.of(new Meant(bag.skill(), first, i, words));
          }
        }
      }
    }
    return Optional.empty();
  }
}
