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
    double corrected = GapModel.corrected(0.5, 0.8, 0.99);
    double share = SkillEvidence.future(Shrinkage.shrunk(corrected, 0.30, 4, 4), 0, 1);
    double strength = PROFILE.shortagePriorStrength();
    double shortage = (strength * PROFILE.shortagePrior() + 4) / (strength + 6);
    double need = share * shortage;
    for (double number : new double[] {corrected, share, shortage, need, need * 0.5}) {
      assertThat(text).contains("| " + String.format(Locale.ROOT, "%.4f", number) + " |");
    }
    assertThat(text).contains("| " + Math.round(1000 * need) + " |");
  }

  @Test
  void theThresholdsThatTheTextNamesAreThoseOfTheProfile() {
    assertThat(PROFILE.halfLifeDays()).isEqualTo(180);
    assertThat(PROFILE.employerCap()).isEqualTo(0.05);
    assertThat(PROFILE.actEffective()).isEqualTo(30);
    assertThat(PROFILE.leastGap()).isEqualTo(0.02);
  }
}
