package org.skillgap.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.gap.OfficialVacancies;

class JobBankFeedTest {
  private static final String HEAD =
      "Job Title\tNOC21 Code\tVacancy Count\tFirst Posting Date\tProvince/Territory\tEconomic  Region\n";

  @TempDir private Path folder;

  @Test
  void monthsInUtf16WithTabsBecomeTheMeanMonthOfAQuarter() throws IOException {
    utf16(
        "2026-01.csv",
        HEAD
            + "Cook\t63200\t3\t2026/01/10\tOntario\tHamilton\n"
            + "Cook\t63200\t5\t2026/01/11\tOntario\tHamilton\n");
    utf16("2026-02.csv", HEAD + "Cook\t63200\t2\t2026/02/10\tOntario\tHamilton\n");
    assertThat(JobBankFeed.read(folder).volumes())
        .containsExactly(new OfficialVacancies("2026Q1", "63200", "CA-ON", 5, 0));
  }

  @Test
  void sentinelsAndMissingFieldsAreSetAsideWithTheirLineAndCounted() throws IOException {
    utf16(
        "2026-01.csv",
        HEAD
            + "Cook\tNA\t3\t2026/01/10\tOntario\tHamilton\n"
            + "Cook\t63200\t*No data\t2026/01/10\tOntario\tHamilton\n"
            + "Manager\t12\t1\t2026/01/10\tQuébec\tMontréal\n");
    JobBankFeed feed = JobBankFeed.read(folder);
    assertThat(feed.rejected).extracting(r -> r.line()).containsExactly(2L, 3L);
    assertThat(feed.rejected.get(0).field()).isEqualTo("NOC21 Code");
    assertThat(feed.counts.get(0).in()).isEqualTo(3);
    assertThat(feed.counts.get(0).out()).isEqualTo(1);
    // A leading zero that a spreadsheet lost is put back.
    assertThat(feed.volumes())
        .containsExactly(new OfficialVacancies("2026Q1", "00012", "CA-QC", 1, 0));
  }

  @Test
  void aWorkspaceWithoutTheFeedHasNoVolumes() throws IOException {
    assertThat(ReferenceFiles.read(folder.resolve("nowhere")).volumes()).isEmpty();
  }

  private void utf16(String name, String text) throws IOException {
    Files.write(folder.resolve(name), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
  }
}
