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
import java.util.stream.Collectors;
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

  private final Map<String, Bags> byRarest = new HashMap<>();
  private final List<Bag> bags = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  /**
   * The content words of one label.
   *
   * @param stems in the order of the label
   * @param marks one for each: a sentence that lacks a mark lacks a word
   */
  private record Bag(Skill skill, List<String> stems, Marks marks) {
    boolean standsIn(List<Token> tokens) {
      for (String stem : stems) {
        if (!has(tokens, stem)) {
          return false;
        }
      }
      return true;
    }

    private static boolean has(List<Token> tokens, String stem) {
      for (Token token : tokens) {
        if (token.stem().equals(stem)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Two bits for each word, one in either half: few other words have both. */
  private record Marks(long left, long right) {
    static final Marks NONE = new Marks(0, 0);

    Marks and(String stem) {
      int hash = stem.hashCode() * 0x9E3779B9;
      return new Marks(left | 1L << (hash >>> 26), right | 1L << (hash >>> 20));
    }
  }

  /** The bags of one rarest word; their marks lie side by side, because most are not passed. */
  private static final class Bags {
    private final List<Bag> bags;
    private final long[] left;
    private final long[] right;

    Bags(List<Bag> bags) {
      this.bags = bags;
      this.left = bags.stream().mapToLong(bag -> bag.marks().left()).toArray();
      this.right = bags.stream().mapToLong(bag -> bag.marks().right()).toArray();
    }

    List<Bag> standingIn(List<Token> tokens, Marks marks) {
      long notLeft = ~marks.left();
      long notRight = ~marks.right();
      List<Bag> standing = List.of();
      for (int i = 0; i < left.length; i++) {
        if ((left[i] & notLeft | right[i] & notRight) == 0 && bags.get(i).standsIn(tokens)) {
          standing = standing.isEmpty() ? new ArrayList<>() : standing;
          standing.add(bags.get(i));
        }
      }
      return standing;
    }
  }

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
      Marks marks = Marks.NONE;
      for (String stem : stems) {
        marks = marks.and(stem);
      }
      bags.add(new Bag(skill, List.copyOf(stems), marks));
      stems.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
  }

  /** Closes the bag: each label is looked up by its rarest word. */
  void freeze() {
    bags.stream()
        .collect(Collectors.groupingBy(this::rarest))
        .forEach((stem, itsBags) -> byRarest.put(stem, new Bags(itsBags)));
    bags.clear();
  }

  private String rarest(Bag bag) {
    return bag.stems().stream()
        .min(
            Comparator.comparingInt((String s) -> frequency.getOrDefault(s, 0))
                .thenComparing(s -> s))
        .orElseThrow();
  }

  /** The labels with the most words, each skill once. */
  List<Meant> meant(List<Token> tokens) {
    Map<String, List<Bag>> standing = standing(tokens);
    if (standing.isEmpty()) {
      return List.of();
    }
    // The order of this set decides between two labels of a skill that have as many words.
    Set<String> stems = new HashSet<>();
    tokens.forEach(token -> stems.add(token.stem()));
    Map<String, Meant> best = new HashMap<>();
    for (String stem : stems) {
      for (Bag bag : standing.getOrDefault(stem, List.of())) {
        window(bag, tokens)
            .ifPresent(
                m -> best.merge(m.skill().uri(), m, (a, b) -> a.words() >= b.words() ? a : b));
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Meant m) -> -m.words()).thenComparing(m -> m.skill().uri()))
        .toList();
  }

  // The bags of which all words stand in the sentence, by their rarest.
  private Map<String, List<Bag>> standing(List<Token> tokens) {
    Marks marks = Marks.NONE;
    for (Token token : tokens) {
      marks = marks.and(token.stem());
    }
    Map<String, List<Bag>> standing = Map.of();
    for (Token token : tokens) {
      Bags known = byRarest.get(token.stem());
      List<Bag> here = known == null ? List.of() : known.standingIn(tokens, marks);
      if (!here.isEmpty()) {
        standing = standing.isEmpty() ? new HashMap<>() : standing;
        standing.put(token.stem(), here);
      }
    }
    return standing;
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
