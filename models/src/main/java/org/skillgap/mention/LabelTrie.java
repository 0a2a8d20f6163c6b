package org.skillgap.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.Tokens;
import org.skillgap.posting.Tokens.Token;
import org.skillgap.taxonomy.Skill;

/** All labels of a taxonomy as a trie over stems; finds the longest label at each word. */
final class LabelTrie {
  private static final int COMMON = 4;
  private static final int SHORT_NAME = 5;

  private final Node root = new Node();
  private final Map<String, Integer> frequency = new HashMap<>();

  /** A label's stems lead to its skills. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable Label label;
  }

  /**
   * The end of a path: the skill, and how the label is written.
   *
   * @param words number of words
   * @param properName whether it is written with a capital, as a product is
   * @param preferred whether it is the skill's preferred label
   * @param explained whether, if it is an abbreviation, another name of the skill spells it out
   */
  record Label(
      Skill skill,
      String text,
      int words,
      boolean properName,
      boolean preferred,
      boolean explained) {
    /** Whether it is an abbreviation in capitals, which only capitals in the text can mean. */
    boolean abbreviation() {
      return text.length() <= SHORT_NAME
          && text.chars().anyMatch(Character::isUpperCase)
          && text.chars().noneMatch(Character::isLowerCase);
    }
  }

  /** A label that stands in a text, from one word to another, both inclusive. */
  record Match(int first, int last, Label label) {}

  /** Counts the words of a label, so that common ones are known; comes before any {@link #add}. */
  void count(String label) {
    Tokens.of(label, 0, label.length()).stream()
        .map(Token::stem)
        .distinct()
        .forEach(stem -> frequency.merge(stem, 1, Integer::sum));
  }

  // "Bank" as another name of economics would find every bank holiday: a single word that many
  // labels share names a skill only when its preferred label has it too.
  private boolean isVague(Skill skill, String label, List<Token> tokens) {
    if (tokens.size() > 1 || label.equals(skill.label()) || tokens.get(0).capital()) {
      return false;
    }
    String stem = tokens.get(0).stem();
    boolean shared =
        Tokens.of(skill.label(), 0, skill.label().length()).stream()
            .anyMatch(token -> isRelated(token.stem(), stem));
    return stem.length() < 3 || (!shared && frequency.getOrDefault(stem, 0) > COMMON);
  }

  // "Reserve" and "reservation" are related, "process" and "procedure" are not.
  private static boolean isRelated(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= Math.max(COMMON, other.length() - 1);
  }

  // "ICS" as another name of integrated circuits would find a department of that name: letters
  // count only where a name of the skill spells them out.
  private static boolean isExplained(Skill skill, String letters) {
    return Stream.concat(Stream.of(skill.label()), skill.altLabels().stream())
        .anyMatch(name -> !name.equals(letters) && spells(name, letters));
  }

  private static boolean spells(String name, String letters) {
    int next = 0;
    for (int i = 0; i < name.length() && next < letters.length(); i++) {
      char c = name.charAt(i);
      boolean initial = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
      if ((initial || Character.isUpperCase(c))
          && Character.toUpperCase(c) == Character.toUpperCase(letters.charAt(next))) {
        next++;
      }
    }
    return next == letters.length();
  }

  // "And procedures", torn from a list by its publisher, names nothing.
  private static boolean startsInTheMiddle(List<Token> tokens) {
    String first = tokens.get(0).stem();
    return tokens.size() > 1 && (first.equals("and") || first.equals("or"));
  }

  /** Adds a label; of two skills with the same words, the one that prefers them wins. */
  void add(Skill skill, String label, boolean preferred) {
    // A qualifier in brackets tells concepts apart, no posting writes it: "Java (programming)".
    String plain = label.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
    List<Token> tokens = Tokens.of(plain, 0, plain.length());
    if (tokens.isEmpty() || startsInTheMiddle(tokens) || isVague(skill, label, tokens)) {
      return;
    }
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.stem(), stem -> new Node());
    }
    boolean proper = tokens.size() == 1 && tokens.get(0).capital();
    Label known = node.label;
    if (known == null || (preferred && !known.preferred())) {
      boolean explained = preferred || isExplained(skill, plain);
      node.label = new Label(skill, plain, tokens.size(), proper, preferred, explained);
    }
  }

  /** The longest labels, left to right, without overlap. */
  List<Match> longest(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match match = longestAt(tokens, i);
      if (match == null) {
        i++;
      } else {
        matches.add(match);
        i = match.last() + 1;
      }
    }
    return matches;
  }

  private @Nullable Match longestAt(List<Token> tokens, int first) {
    Match longest = null;
    Node node = root;
    for (int i = first; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).stem());
      if (node == null) {
        break;
      }
      Label label = node.label;
      if (label != null) {
        longest = new Match(first, i, label);
      }
    }
    return longest;
  }
}
