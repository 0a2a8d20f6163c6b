package org.skillgap.posting;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Decides whether two postings stand for one vacancy, and says why. */
public final class DuplicateJudge {
  private static final double SAME_TEXT = 0.985;
  private static final double NEAR_TEXT = 0.70;
  private static final int REPOST_DAYS = 14;
  private static final int REPOST_WINDOW_DAYS = 400;
  private static final int SAME_VACANCY_DAYS = 45;

  private DuplicateJudge() {}

  /** A judgement: how the later posting repeats the earlier one, and the reason for a person. */
  public record Judgement(DuplicateKind kind, String reason) {}

  /** Judges {@code later} against {@code earlier}; empty where they are different vacancies. */
  public static Optional<Judgement> judge(PostingFingerprint earlier, PostingFingerprint later) {
    if (!earlier.employerKey().equals(later.employerKey())
        || !Objects.equals(earlier.place(), later.place())) {
      return Optional.empty();
    }
    boolean sameSource = earlier.source().equals(later.source());
    boolean sameId = sameSource && earlier.identifier().equals(later.identifier());
    long days = Math.abs(ChronoUnit.DAYS.between(earlier.datePosted(), later.datePosted()));
    // Two requisitions of one day are two vacancies, however alike their texts.
    if (sameSource && !sameId && days == 0) {
      return Optional.empty();
    }
    double alike = earlier.similarity(later);
    boolean sameTitle = earlier.title().equals(later.title());
    if (alike < NEAR_TEXT || (!sameTitle && alike < SAME_TEXT)) {
      return Optional.empty();
    }
    boolean same = alike >= SAME_TEXT && earlier.numbers().equals(later.numbers());
    String reason =
        String.format(
            Locale.ROOT,
            "%s of %s: same employer and place, %s title, %.0f %% of the text, %d days apart",
            sameSource ? "on the same source" : "on another source",
            earlier.postingId(),
            sameTitle ? "same" : "similar",
            alike * 100,
            days);
    return kind(sameSource, same, days).map(kind -> new Judgement(kind, reason));
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
