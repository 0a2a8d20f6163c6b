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
          "\\b(must (have|hold)|valid|microsoft|ms|office|365|google|software|program(s|ming)?|languages?|tools?|applications?|databases?"
              + "|experience (with|in|using)|knowledge of|proficien\\w+|familiar\\w*|skills? in|using|framework|libraries"
              + "|scripts?|scripting|coding|stack|spreadsheets?|code|developer|packages?|systems?|suite|quer(y|ies)|services in)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_SENSE =
      Pattern.compile(
          "\\b(access to|word of mouth|go(es|ing)? (the|above|out|to|on|home|through|for)|on the go|spring (semester|term|break|season|20\\d\\d)"
              + "|(this|last|next|in|in the|late|early|every|each|by) spring|outlook on|positive outlook|r ?& ?d|r and d|ready to go|go-getter|excel (in|at|as)|to excel"
              + "|our teams?|the teams?|cross-functional teams|large teams?|small teams?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER_SMALL_WORD = Pattern.compile("(?:^|\\s)\\p{Ll}+ $");
  private static final int NEIGHBOUR = 2;
  private static final int NEAR = 4;

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

  /** Whether a name of a tool is a word of everyday English as well. */
  static boolean isEveryday(String name) {
    return EVERYDAY.contains(name.toLowerCase(Locale.ROOT));
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
    if (!besideOthers
        && !isWrittenAsName(sentence, sentenceBegin, token, label, word)
        && !TOOL_CUES.matcher(sentence).find()) {
      return false;
    }
    // A capital within a sentence already tells a name; only the rest is worth tagging.
    if (label.properName() && token.begin() != sentenceBegin) {
      return true;
    }
    return !tagger.tag(sentence, word).startsWith("VB");
  }

  // "In Access": a capital after a word in small letters, written as the label is.
  private static boolean isWrittenAsName(
      String sentence, int sentenceBegin, Token token, LabelTrie.Label label, String word) {
    int before = token.begin() - sentenceBegin;
    return word.length() > NEAR - 1
        && word.equals(label.text())
        && AFTER_SMALL_WORD.matcher(sentence.substring(0, before)).find();
  }

  /** Whether a sentence speaks of tools, or of knowing and using something. */
  static boolean speaksOfTools(String sentence) {
    return TOOL_CUES.matcher(sentence).find();
  }

  /**
   * Whether another label of a tool stands within a few words, or next to it as in "Go or Rust".
   */
  static boolean standsBesideOthers(List<LabelTrie.Match> matches, LabelTrie.Match match) {
    return matches.stream()
        .anyMatch(
            other ->
                other.first() != match.first()
                    && (isDoubtful(other.label())
                        ? other.label().properName()
                            && match.label().properName()
                            && Math.abs(other.first() - match.last()) <= NEIGHBOUR
                        : Math.abs(other.first() - match.last()) <= NEAR
                            && (other.label().properName() || other.label().words() > 1)));
  }
}
