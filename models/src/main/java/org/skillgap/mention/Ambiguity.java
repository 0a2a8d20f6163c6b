package org.skillgap.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skillgap.posting.Tokens.Token;

/**
 * Decides whether a single word that has another everyday meaning names a skill here: by its
 * capital, by its part of speech, and by what stands beside it.
 */
final class Ambiguity {
  /** Names of tools that are words of everyday English as well. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "access",
          "excel",
          "word",
          "outlook",
          "teams",
          "team",
          "go",
          "r",
          "c",
          "d",
          "rust",
          "spring",
          "swift",
          "ruby",
          "python",
          "express",
          "oracle",
          "slack",
          "sketch",
          "flask",
          "shell",
          "scratch",
          "puppet",
          "chef",
          "salt",
          "spark",
          "hive",
          "pig",
          "storm",
          "beam",
          "flow",
          "project",
          "publisher",
          "exchange",
          "azure",
          "sage",
          "square",
          "toast",
          "clover",
          "lightspeed",
          "lead",
          "transfer",
          "line",
          "pass",
          "charting",
          "chart",
          "self",
          "expediting",
          "react",
          "angular",
          "dart",
          "basic",
          "power",
          "notion",
          "asset",
          "windows",
          "unity",
          "max",
          "nav");

  private static final Pattern TOOL_CUES =
      Pattern.compile(
          "\\b(microsoft|ms|office|365|google|software|program(s|ming)?|languages?|tools?|applications?|databases?"
              + "|experience (with|in|using)|knowledge of|proficien\\w+|familiar\\w*|skills? in|using|framework|libraries"
              + "|scripts?|scripting|coding|stack|spreadsheets?|code|developer|packages?|systems?|suite)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_SENSE =
      Pattern.compile(
          "\\b(access to|word of mouth|go(es|ing)? (the|above|out|to|on|home|through|for)|on the go|spring (semester|term|break|season|20\\d\\d)"
              + "|(this|last|next|in the|late|early) spring|outlook on|positive outlook|r ?& ?d|r and d|ready to go|go-getter|excel (in|at|as)|to excel"
              + "|our teams?|the teams?|cross-functional teams|large teams?|small teams?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Tagger tagger;

  Ambiguity(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Whether a single-word label needs a second look. */
  static boolean isDoubtful(LabelTrie.Label label) {
    if (label.words() > 1) {
      return false;
    }
    String lower = label.text().toLowerCase(Locale.ROOT);
    return lower.length() <= 2 || EVERYDAY.contains(lower);
  }

  /** Whether the word at {@code token} names the skill in this sentence. */
  boolean namesSkill(
      String sentence,
      int sentenceBegin,
      Token token,
      LabelTrie.Label label,
      boolean besideOthers) {
    String word = sentence.substring(token.begin() - sentenceBegin, token.end() - sentenceBegin);
    if (label.properName() && !token.capital()) {
      return false;
    }
    String around =
        sentence.substring(
            Math.max(0, token.begin() - sentenceBegin - 12),
            Math.min(sentence.length(), token.end() - sentenceBegin + 12));
    if (OTHER_SENSE.matcher(around).find()
        && OTHER_SENSE
            .matcher(around)
            .results()
            .anyMatch(
                m -> m.group().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))) {
      return false;
    }
    if (!besideOthers && !TOOL_CUES.matcher(sentence).find()) {
      return false;
    }
    // A capital within a sentence already tells a name; only the rest is worth tagging.
    if (label.properName() && token.begin() != sentenceBegin) {
      return true;
    }
    return !tagger.tag(sentence, word).startsWith("VB");
  }

  /**
   * Whether a single word stands as the same kind of word as in the label: lemmas fall together,
   * but "can" is no canning and "to cover" no covers.
   */
  boolean isSameKindOfWord(String sentence, int sentenceBegin, Token token, LabelTrie.Label label) {
    String word = sentence.substring(token.begin() - sentenceBegin, token.end() - sentenceBegin);
    String lower = word.toLowerCase(Locale.ROOT);
    String name = label.text().toLowerCase(Locale.ROOT);
    if (lower.equals(name) || label.preferred()) {
      return true;
    }
    return name.endsWith("ing")
        ? lower.endsWith("ing")
        : tagger.tag(sentence, word).startsWith("NN");
  }

  /** Whether a sentence speaks of tools, or of knowing and using something. */
  static boolean speaksOfTools(String sentence) {
    return TOOL_CUES.matcher(sentence).find();
  }

  /** Whether another label of a tool stands within a few words. */
  static boolean standsBesideOthers(List<LabelTrie.Match> matches, LabelTrie.Match match) {
    return matches.stream()
        .anyMatch(
            other ->
                other.first() != match.first()
                    && !isDoubtful(other.label())
                    && Math.abs(other.first() - match.last()) <= 4
                    && (other.label().properName() || other.label().words() > 1));
  }
}
