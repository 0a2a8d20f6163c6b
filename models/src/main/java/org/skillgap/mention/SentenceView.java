package org.skillgap.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.skillgap.linking.Hint;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.taxonomy.Skill;

/**
 * The skills that a sentence means, named or not, each at a place of its own. A sentence that comes
 * again costs nothing: employers repeat themselves.
 */
final class SentenceView {
  private static final int SHORTEST = 8;
  private static final int MOST_REMEMBERED = 200_000;

  // What is read together is held in memory together.
  private static final int MOST_TOGETHER = 64;

  private static final double LEAST = 0.22;
  private static final double LEAST_BESIDE_ANOTHER = 0.7;
  private static final double LEAST_NAMED = 0.1;
  private static final double LEAST_NAMED_ELSEWHERE = 0.6;

  private final SentenceLinker linker;
  private final Map<String, List<Hint>> known = new ConcurrentHashMap<>();

  SentenceView(SentenceLinker linker) {
    this.linker = linker;
  }

  /**
   * Who decides whether a hint is meant.
   *
   * @param least below this probability a careful reader would too often disagree
   * @param leastNamed the same where a word of everyday speech stands there that is also a name of
   *     this skill
   * @param probability of a hint
   */
  record Judge(
      double least, ToDoubleFunction<Skill> leastNamed, ToDoubleFunction<Hint> probability) {
    /**
     * Judges a sentence of which nothing else is known: believing less likely ones, from .2 on,
     * lost more of the gold traps than it won.
     */
    static final Judge OF_SENTENCES = new Judge(0.25, skill -> 0.1, Hint::probability);

    /** Grants nothing. */
    static final Judge OF_NOTHING = new Judge(1, skill -> 1, hint -> 0);

    /**
     * Judges a sentence in its posting: "pulse" is no bean to a nurse.
     *
     * @param atHome whether a skill is of a topic that the posting's occupation has to do with
     */
    static Judge ofPosting(ToDoubleFunction<Hint> probability, Predicate<Skill> atHome) {
      return new Judge(
          LEAST, skill -> atHome.test(skill) ? LEAST_NAMED : LEAST_NAMED_ELSEWHERE, probability);
    }
  }

  /** A hint with its judgement. */
  record Meant(Hint hint, double probability) {}

  /**
   * The skills that a sentence means at free places, surest first. Of those that overlap only the
   * surest counts: the others are mostly other readings of the same words, unless they are sure.
   */
  List<Meant> meant(String sentence, Judge judge, Predicate<Hint> free) {
    List<Meant> likely =
        hints(sentence).stream()
            .map(hint -> new Meant(hint, judge.probability().applyAsDouble(hint)))
            .filter(meant -> meant.probability() >= judge.least() && free.test(meant.hint()))
            .sorted(Comparator.comparingDouble(meant -> -meant.probability()))
            .toList();
    List<Meant> meant = new ArrayList<>();
    for (Meant next : likely) {
      if (next.probability() >= LEAST_BESIDE_ANOTHER
          || meant.stream().noneMatch(m -> overlap(m.hint(), next.hint()))) {
        meant.add(next);
      }
    }
    return meant;
  }

  private static boolean overlap(Hint one, Hint other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  /** Whether a sentence in which a common word names a skill means it. */
  boolean mayMean(String sentence, Skill skill, Judge judge) {
    return hints(sentence).stream()
        .filter(hint -> hint.skill().uri().equals(skill.uri()))
        .anyMatch(
            hint ->
                judge.probability().applyAsDouble(hint) >= judge.leastNamed().applyAsDouble(skill));
  }

  /** How many different sentences it knows. */
  int held() {
    return known.size();
  }

  /** All skills at which a sentence hints, in the order of their addresses. */
  List<Hint> hints(String sentence) {
    List<Hint> hints = known.get(sentence);
    return hints == null ? Objects.requireNonNull(read(List.of(sentence)).get(sentence)) : hints;
  }

  /**
   * Reads the sentences that it does not know together, which is quicker than one by one; of a very
   * long text, some after others.
   */
  void prepare(List<String> sentences) {
    List<String> unknown =
        sentences.stream().distinct().filter(sentence -> !known.containsKey(sentence)).toList();
    for (int from = 0; from < unknown.size(); from += MOST_TOGETHER) {
      read(unknown.subList(from, Math.min(unknown.size(), from + MOST_TOGETHER)));
    }
  }

  private Map<String, List<Hint>> read(List<String> sentences) {
    // What comes again soon is known again soon.
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    Map<String, List<Hint>> read = new HashMap<>();
    List<String> held = new ArrayList<>();
    for (String sentence : sentences) {
      if (sentence.length() < SHORTEST) {
        read.put(sentence, List.of());
      } else {
        held.add(sentence);
      }
    }
    List<List<Hint>> hints = linker.hints(held);
    for (int i = 0; i < held.size(); i++) {
      read.put(held.get(i), hints.get(i));
    }
    known.putAll(read);
    return read;
  }
}
