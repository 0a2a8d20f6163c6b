package org.skillgap.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.Tokens;
import org.skillgap.posting.Tokens.Token;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;

/** All labels of a taxonomy as a trie over stems; finds the longest label at each word. */
final class LabelTrie {
  private static final int COMMON = 4;
  private static final int SHORT_NAME = 5;

  private static final Set<String> ENDINGS =
      Set.of(
          "", "e", "y", "s", "ed", "er", "or", "ing", "al", "ion", "ation", "ition", "ment", "ance",
          "ence", "ist", "ity", "ive", "ative", "ic", "ical", "ate", "ization", "ize");
  // A word with one of these endings is no verb as it stands.
  private static final Pattern MAYBE_VERB =
      Pattern.compile("(?!.*(?:ing|ion|ment|ness|ity|ism|ology|ship|ance|ence|ics?)$).*");

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})-(?=\\p{Ll}{2})");
  private static final Set<String> VENDORS = Set.of("Microsoft", "MS", "Google", "Adobe", "Apache");

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
   * @param verbal whether it is one word that says what is done, as "plan" or "lead"
   */
  record Label(
      Skill skill,
      String text,
      int words,
      boolean properName,
      boolean preferred,
      boolean explained,
      boolean verbal) {
    /** Whether it is an abbreviation in capitals, which only capitals in the text can mean. */
    boolean abbreviation() {
      return text.length() <= SHORT_NAME
          && text.chars().anyMatch(Character::isUpperCase)
          && text.chars().noneMatch(Character::isLowerCase);
    }
  }

  /** A label that stands in a text, from one word to another, both inclusive. */
  record Match(int first, int last, Label label) {
    /** Whether words that a hyphen parts there are one word in the label. */
    boolean joined() {
      return last - first + 1 > label.words();
    }
  }

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

  // "Reserve" and "reservation" are related, "process" and "procedure" are not, nor is "term" of
  // "terminology".
  private static boolean isRelated(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= Math.max(COMMON, other.length() - 1)
        && ENDINGS.contains(one.substring(same))
        && ENDINGS.contains(other.substring(same));
  }

  // "Plan", "lead" of "lead others", "clean" of "conduct cleaning tasks".
  private static boolean isVerbal(Skill skill, List<Token> tokens) {
    String word = tokens.get(0).stem();
    if (tokens.size() > 1
        || skill.kind() != SkillKind.SKILL
        || !MAYBE_VERB.matcher(word).matches()) {
      return false;
    }
    List<Token> name = Tokens.of(skill.label(), 0, skill.label().length());
    return name.get(0).stem().equals(word)
        || name.stream()
            .anyMatch(
                token ->
                    token.stem().equals(word)
                        && skill.label().substring(token.begin(), token.end()).endsWith("ing"));
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
    boolean explained = preferred || isExplained(skill, plain);
    put(label(skill, plain, tokens, preferred, explained), tokens);
    for (String spelling : spellings(plain, tokens)) {
      List<Token> spelled = Tokens.of(spelling, 0, spelling.length());
      put(label(skill, spelling, spelled, preferred, explained), spelled);
    }
  }

  private static Label label(
      Skill skill, String text, List<Token> tokens, boolean preferred, boolean explained) {
    boolean proper = tokens.size() == 1 && tokens.get(0).capital();
    boolean verbal = !proper && isVerbal(skill, tokens);
    return new Label(skill, text, tokens.size(), proper, preferred, explained, verbal);
  }

  // Names of products are spelled together and apart, without their maker's, and their signs are
  // written out; what has a hyphen is spelled in one word, too.
  private static List<String> spellings(String label, List<Token> tokens) {
    List<String> spellings = new ArrayList<>();
    if (tokens.size() == 2 && tokens.stream().allMatch(Token::capital)) {
      spellings.add(label.replace(" ", ""));
    }
    if (HYPHEN.matcher(label).find()) {
      spellings.add(HYPHEN.matcher(label).replaceAll(""));
    }
    int blank = label.indexOf(' ');
    if (tokens.size() == 2 && blank > 0 && VENDORS.contains(label.substring(0, blank))) {
      String product = label.substring(blank + 1);
      if (Ambiguity.isEveryday(product)) {
        spellings.add(product);
      }
    }
    if (label.endsWith("#")) {
      spellings.add(label.replace("#", " sharp"));
      spellings.add(label.replace("#", "sharp"));
    }
    if (label.startsWith(".")) {
      spellings.add("dot" + label.substring(1));
    }
    return spellings;
  }

  private void put(Label label, List<Token> tokens) {
    Node node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.stem(), stem -> new Node());
    }
    Label known = node.label;
    if (known == null || (label.preferred() && !known.preferred())) {
      node.label = label;
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
        continue;
      }
      // The last noun is what is spoken of: "give medication reminders" gives reminders.
      Match head =
          match.last() > match.first() && !match.joined() ? longestAt(tokens, match.last()) : null;
      if (head != null && head.label().words() >= match.label().words()) {
        i = match.last();
      } else {
        matches.add(match);
        i = match.last() + 1;
      }
    }
    return matches;
  }

  private @Nullable Match longestAt(List<Token> tokens, int first) {
    return longest(root, tokens, first, first);
  }

  // Each word by itself, or, across a hyphen, two as one: "spread-sheets".
  private @Nullable Match longest(Node node, List<Token> tokens, int first, int at) {
    if (at == tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    Match apart = longestBeyond(node.next.get(token.stem()), tokens, first, at);
    if (token.compound() == null || at + 1 == tokens.size()) {
      return apart;
    }
    Match joined = longestBeyond(node.next.get(token.compound()), tokens, first, at + 1);
    return joined == null || apart != null && apart.last() >= joined.last() ? apart : joined;
  }

  private @Nullable Match longestBeyond(
      @Nullable Node node, List<Token> tokens, int first, int last) {
    if (node == null) {
      return null;
    }
    Match longer = longest(node, tokens, first, last + 1);
    Label label = node.label;
    return longer != null || label == null ? longer : new Match(first, last, label);
  }
}
