package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * Writes the pages of many programs and prints how long it takes. The bar is 500 programs on two
 * cores: {@code mvn -pl pipeline -am test -Dtest=ReportBenchmarkTest -Dskillgap.programs=500
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ReportBenchmarkTest {
  // Enough that the megabytes of pages in writing do not count for what a program leaves behind.
  private static final int PROGRAMS = Integer.getInteger("skillgap.programs", 120);
  // The heap is looked at when a batch of programs begins, early and late.
  private static final int FIRST = ReportSite.BATCH;
  private static final int LAST = (PROGRAMS - 1) / ReportSite.BATCH * ReportSite.BATCH;

  private static final int MOST_BYTES = 300_000;

  /** Rows of the index and the largest gaps of each skill are kept; programs are not. */
  private static final double MOST_KB_A_PROGRAM = 120;

  @TempDir private Path folder;

  @Test
  void manyProgramsAreWrittenInFlatMemoryAndNoPageIsTooLarge() throws IOException {
    ReportArchive.write(Reports.of(PROGRAMS), folder);
    ReportInput run = ReportArchive.read(folder);
    List<Long> used = new ArrayList<>();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long processor = system.getProcessCpuTime();
    long began = System.nanoTime();
    ReportSite.write(measured(run, used), folder.resolve("site"));
    double seconds = (System.nanoTime() - began) / 1e9;
    double busy = (system.getProcessCpuTime() - processor) / 1e9;
    long pages = 0;
    long largest = 0;
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages++;
        largest = Math.max(largest, Files.size(page));
      }
    }
    double growth = (used.get(used.size() - 1) - used.get(0)) / 1024.0 / (LAST - FIRST);
    System.out.printf(
        Locale.ROOT,
        "report of %d programs: %d pages in %.1f s (%.1f s of a processor), largest %d KB, heap %d"
            + " to %d MB, %.0f KB kept a program%n",
        PROGRAMS,
        pages,
        seconds,
        busy,
        largest / 1000,
        used.get(0) >> 20,
        used.get(used.size() - 1) >> 20,
        growth);
    assertThat(pages).isGreaterThan(PROGRAMS * 20L);
    assertThat(largest).isLessThan(MOST_BYTES);
    assertThat(growth).isLessThan(MOST_KB_A_PROGRAM);
  }

  // The programs of the run, with what of the heap is in use at an early and at a late one.
  private static ReportInput measured(ReportInput run, List<Long> used) {
    List<ProgramReport> programs =
        new AbstractList<>() {
          @Override
          public ProgramReport get(int index) {
            // The files are written from further passes over the programs.
            boolean firstPass = used.size() < 2;
            if (firstPass && (index == FIRST || index == LAST)) {
              System.gc();
              used.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return run.programs().get(index);
          }

          @Override
          public int size() {
            return run.programs().size();
          }
        };
    return new ReportInput(
        run.runId(),
        run.asOf(),
        run.earlier(),
        run.taxonomy(),
        run.ruleProfile(),
        run.gapProfile(),
        run.seed(),
        programs,
        run.stages(),
        run.rejects(),
        run.notices());
  }
}
