package org.skillgap.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillgap.mention.Tokens.Token;
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
   */
  record Label(Skill skill, String text, int words, boolean properName, boolean preferred) {
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
    String preferred = skill.label().toLowerCase(Locale.ROOT);
    boolean shared = preferred.contains(stem.substring(0, Math.min(stem.length(), SHORT_NAME)));
    return stem.length() < 3 || (!shared && frequency.getOrDefault(stem, 0) > COMMON);
  }

  /** Adds a label; of two skills with the same words, the one that prefers them wins. */
  void add(Skill skill, String label, boolean preferred) {
    // A qualifier in brackets tells concepts apart, no posting writes it: "Java (programming)".
    String plain = label.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
    List<Token> tokens = Tokens.of(plain, 0, plain.length());
    if (tokens.isEmpty() || isVague(skill, label, tokens)) {
      return;
    }
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.stem(), stem -> new Node());
    }
    boolean proper = tokens.size() == 1 && tokens.get(0).capital();
    Label known = node.label;
    if (known == null || (preferred && !known.preferred())) {
      node.label = new Label(skill, plain, tokens.size(), proper, preferred);
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
