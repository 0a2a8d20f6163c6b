package org.skillgap.posting;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two postings of one employer stand for one vacancy, and says why: first what
 * forbids it, then how much of the text has to agree, by what else agrees.
 */
public final class DuplicateJudge {
  /**
   * So much of the shorter text has to stand in the longer one where the titles say the same job.
   */
  private static final double TEXT_OF_SAME_TITLE = 0.72;

  /** The same where one title says more than the other. */
  private static final double TEXT_OF_LIKE_TITLE = 0.85;

  /** So much of both texts together has to agree to be the very same. */
  private static final double SAME_TEXT = 0.985;

  /** Of fewer shingles nothing can be told but that they are the same. */
  private static final int SHORT_TEXT = 12;

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int REPOST_DAYS = 14;
  private static final int REPOST_WINDOW_DAYS = 400;
  private static final int SAME_VACANCY_DAYS = 45;

  private DuplicateJudge() {}

  /** A judgement: how the later posting repeats the earlier one, and the reason for a person. */
  public record Judgement(DuplicateKind kind, String reason) {}

  /** Judges {@code later} against {@code earlier}; empty where they are different vacancies. */
  public static Optional<Judgement> judge(PostingFingerprint earlier, PostingFingerprint later) {
    if (different(earlier, later) || !textsAgree(earlier, later)) {
      return Optional.empty();
    }
    boolean sameSource = earlier.source().equals(later.source());
    long days = Math.abs(ChronoUnit.DAYS.between(earlier.datePosted(), later.datePosted()));
    boolean same =
        earlier.similarity(later) >= SAME_TEXT && earlier.numbers().equals(later.numbers());
    // Two wards or two wages in a text of one week are two vacancies; a later one may be new terms.
    if (sameSource && days <= REPOST_DAYS && !numbersAgree(earlier, later)) {
      return Optional.empty();
    }
    String reason =
        String.format(
            Locale.ROOT,
            "%s of %s: same employer, %s, %s title, %.0f %% of the text, %d days apart",
            sameSource ? "on the same source" : "on another source",
            earlier.postingId(),
            Objects.equals(earlier.place(), later.place()) ? "same place" : "like place",
            earlier.title().equals(later.title()) ? "same" : "similar",
            earlier.containment(later) * 100,
            days);
    return kind(sameSource, same, days).map(kind -> new Judgement(kind, reason));
  }

  /**
   * Whether two postings cannot be one vacancy, however alike their texts: other employers, other
   * requisitions, two identifiers of one source on one day, or other places.
   */
  static boolean different(PostingFingerprint one, PostingFingerprint other) {
    boolean sameId = one.identifier().equals(other.identifier());
    boolean sameDay = one.datePosted().equals(other.datePosted());
    boolean otherRequisition =
        one.requisition() != null
            && other.requisition() != null
            && !one.requisition().equals(other.requisition());
    return !one.employerKey().equals(other.employerKey())
        || otherRequisition
        || (one.source().equals(other.source()) && !sameId && sameDay)
        || !placesAgree(one.place(), other.place());
  }

  // Boards write "Toronto", "Toronto, ON" and "City of Toronto"; one that names none contradicts
  // none.
  private static boolean placesAgree(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    return contained(tokens(one), tokens(other));
  }

  private static Set<String> tokens(String folded) {
    return new HashSet<>(Arrays.asList(SPACE.split(folded, 0)));
  }

  private static boolean textsAgree(PostingFingerprint one, PostingFingerprint other) {
    if (Math.min(one.shingles(), other.shingles()) < SHORT_TEXT) {
      return one.title().equals(other.title()) && one.similarity(other) >= SAME_TEXT;
    }
    double contained = one.containment(other);
    if (one.title().equals(other.title())) {
      return contained >= TEXT_OF_SAME_TITLE;
    }
    boolean like = contained(new HashSet<>(one.title()), new HashSet<>(other.title()));
    return like ? contained >= TEXT_OF_LIKE_TITLE : one.similarity(other) >= SAME_TEXT;
  }

  private static boolean numbersAgree(PostingFingerprint one, PostingFingerprint other) {
    return contained(new HashSet<>(one.numbers()), new HashSet<>(other.numbers()));
  }

  private static boolean contained(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Optional<DuplicateKind> kind(boolean sameSource, boolean same, long days) {
    if (!sameSource) {
      return days <= SAME_VACANCY_DAYS ? Optional.of(DuplicateKind.CROSS_BOARD) : Optional.empty();
    }
    if (days > REPOST_DAYS) {
      return days <= REPOST_WINDOW_DAYS ? Optional.of(DuplicateKind.REPOST) : Optional.empty();
    }
    return Optional.of(same ? DuplicateKind.EXACT : DuplicateKind.NEAR);
  }
}
