package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The numbers of the worked example in the methodology are those that the code gives. */
class WorkedExampleTest {
  private static final GapProfile PROFILE = GapProfile.standard();

  @Test
  void everyNumberOfTheExampleIsWhatTheCodeComputes() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "methodology.md"));
    double raw = (30 + 0.5 * 10) / 100;
    double firmness = (30 + 0.5 * 10) / 40;
    double corrected = ReaderErrors.corrected(raw, firmness, 0.8, 0.99);
    double share = Shrinkage.shrunk(corrected, 0.30, 60, 20);
    double future = Trend.moved(share, 0.2, 0.5, 1, PROFILE);
    double shortage = Beta.around(0.45, 8).plus(12 * 0.6, 12 * 0.4).mean();
    double need = future * shortage;
    for (double number :
        new double[] {raw, firmness, corrected, share, future, shortage, need, need * 0.5}) {
      assertThat(text).contains("| " + String.format(Locale.ROOT, "%.4f", number) + " |");
    }
    assertThat(text).contains("| " + Math.round(1000 * need - 20) + " |");
  }

  @Test
  void theThresholdsThatTheTextNamesAreThoseOfTheProfile() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "methodology.md"));
    assertThat(text)
        .contains("age ÷ %.0f days".formatted(PROFILE.halfLifeDays()))
        .contains("openings (at most %d)".formatted(PROFILE.mostOpenings()))
        .contains("more than %.0f %% of all weight".formatted(100 * PROFILE.employerCap()))
        .contains("more than %d days".formatted(PROFILE.longOpenDays()))
        .contains("prior, %.3f".formatted(PROFILE.shortagePrior()))
        .contains("silent for more than %d days".formatted(PROFILE.longestSilenceDays()))
        .contains("effective number ≥ %.0f".formatted(PROFILE.actEffective()))
        .contains("gap exceeds %.0f %%".formatted(100 * PROFILE.leastGap()))
        .contains("fewer than %d employers".formatted(PROFILE.disclosureEmployers()))
        .contains("stay as they are (spread %s)".formatted(decimal(PROFILE.stillSpread())))
        .contains("(spread %s); how many move".formatted(decimal(PROFILE.trendSpread())))
        .contains("%d seeded draws".formatted(PROFILE.draws()));
  }

  private static String decimal(double part) {
    return Double.toString(part).substring(1);
  }
}
