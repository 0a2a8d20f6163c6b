package org.skillgap.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.posting.Tokens.Token;
import org.skillgap.taxonomy.Skill;

/** Finds the skills that a sentence names, and doubts the names that may mean something else. */
final class LabelView {
  private static final double PREFERRED_LABEL = 0.95;
  private static final double OTHER_LABEL = 0.88;
  private static final double DOUBTFUL_LABEL = 0.80;
  private static final int SHORTEST_LABEL = 3;
  private static final int LIST_ITEM = 4;

  private final LabelTrie labels;
  private final Ambiguity ambiguity;
  private final WordUse use;

  LabelView(LabelTrie labels) {
    this.labels = labels;
    Tagger tagger = new Tagger();
    this.ambiguity = new Ambiguity(tagger);
    this.use = new WordUse(tagger);
  }

  /**
   * A skill that is named.
   *
   * @param common whether the name is one word of everyday speech
   */
  record Named(Skill skill, int begin, int end, double confidence, boolean common) {}

  /**
   * What a sentence says of names.
   *
   * @param named the skills that are named
   * @param elsewhere addresses of the skills whose names stand there as a part of other names
   */
  record Names(List<Named> named, Set<String> elsewhere) {}

  /** The names between two places of a text, whose words are given. */
  Names names(String text, int begin, int end, List<Token> tokens) {
    List<LabelTrie.Match> matches = labels.longest(tokens);
    List<Named> named = new ArrayList<>();
    Set<String> elsewhere = new TreeSet<>();
    for (LabelTrie.Match match : matches) {
      LabelTrie.Label label = match.label();
      if (LongerName.has(text, tokens, match)) {
        elsewhere.add(label.skill().uri());
      } else if (isWrittenSo(text, begin, end, tokens, match)
          && isMeant(text, begin, end, tokens, matches, match)) {
        double sure = label.preferred() ? PREFERRED_LABEL : OTHER_LABEL;
        named.add(
            new Named(
                label.skill(),
                tokens.get(match.first()).begin(),
                tokens.get(match.last()).end(),
                Ambiguity.isDoubtful(label) ? DOUBTFUL_LABEL : sure,
                isEveryday(label)));
      }
    }
    return new Names(named, elsewhere);
  }

  // No everyday word has a digit: "k8s".
  private static boolean isEveryday(LabelTrie.Label label) {
    return label.words() == 1
        && !label.properName()
        && label.text().chars().noneMatch(Character::isDigit);
  }

  /** Whether the words of a name stand there, whatever they mean. */
  boolean mayName(List<Token> tokens) {
    return !labels.longest(tokens).isEmpty();
  }

  private boolean isWrittenSo(
      String text, int begin, int end, List<Token> tokens, LabelTrie.Match match) {
    LabelTrie.Label label = match.label();
    Token first = tokens.get(match.first());
    return isOneLabel(text.substring(first.begin(), tokens.get(match.last()).end()), label.text())
        && (!label.abbreviation() || isCapitals(text, first))
        && (label.words() > 1 || match.joined() || use.fits(text, begin, end, tokens, match));
  }

  private boolean isMeant(
      String text,
      int begin,
      int end,
      List<Token> tokens,
      List<LabelTrie.Match> matches,
      LabelTrie.Match match) {
    LabelTrie.Label label = match.label();
    String sentence = text.substring(begin, end);
    Token first = tokens.get(match.first());
    if (Ambiguity.isDoubtful(label)) {
      return ambiguity.namesSkill(
          sentence, begin, first, label, Ambiguity.standsBesideOthers(matches, match));
    }
    if (label.abbreviation()) {
      return label.explained()
          || tokens.size() <= LIST_ITEM
          || Ambiguity.standsBesideOthers(matches, match)
          || Ambiguity.speaksOfTools(sentence);
    }
    return label.text().length() >= SHORTEST_LABEL || first.capital();
  }

  // "Specimen processing, application of" is no "process applications".
  private static boolean isOneLabel(String words, String label) {
    return words.chars().noneMatch(c -> ",;:•".indexOf(c) >= 0 && label.indexOf(c) < 0);
  }

  private static boolean isCapitals(String text, Token token) {
    return text.substring(token.begin(), token.end())
        .replaceFirst("(?<=\\p{Lu}\\.?)'?s$", "")
        .chars()
        .noneMatch(Character::isLowerCase);
  }
}
