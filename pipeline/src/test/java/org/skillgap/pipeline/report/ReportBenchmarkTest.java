package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
  // The heap is looked at when a batch of programs begins, in some early batches and some late
  // ones:
  // what stands in all of them is kept, what a batch has in writing differs.
  private static final int LOOKS = 4;
  private static final int FIRST = ReportSite.BATCH;
  private static final int LATE =
      ((PROGRAMS - 1) / ReportSite.BATCH - LOOKS + 1) * ReportSite.BATCH;

  private static final int MOST_BYTES = 300_000;

  /** Rows of the index and the largest gaps of each skill are kept; programs are not. */
  private static final double MOST_KB_A_PROGRAM = 120;

  private static final int MOST_WISHES = 100_000;

  @TempDir private Path folder;

  @Test
  void manyProgramsAreWrittenInFlatMemoryAndNoPageIsTooLarge() throws IOException {
    ReportArchive.write(Reports.of(PROGRAMS), folder);
    ReportInput run = ReportArchive.read(folder);
    Map<Integer, Long> used = new ConcurrentHashMap<>();
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
    long early = least(used, FIRST);
    long late = least(used, LATE);
    double growth = (late - early) / 1024.0 / (LATE - FIRST);
    System.out.printf(
        Locale.ROOT,
        "report of %d programs: %d pages in %.1f s (%.1f s of a processor), largest %d KB, heap %d"
            + " to %d MB, %.0f KB kept a program%n",
        PROGRAMS,
        pages,
        seconds,
        busy,
        largest / 1000,
        early >> 20,
        late >> 20,
        growth);
    assertThat(pages).isGreaterThan(PROGRAMS * 20L);
    assertThat(largest).isLessThan(MOST_BYTES);
    assertThat(growth).isLessThan(MOST_KB_A_PROGRAM);
  }

  private static long least(Map<Integer, Long> used, int from) {
    return IntStream.range(0, LOOKS)
        .mapToLong(batch -> used.get(from + batch * ReportSite.BATCH))
        .min()
        .orElseThrow();
  }

  // The programs of the run, with what the heap holds when the watched ones are asked for.
  private static ReportInput measured(ReportInput run, Map<Integer, Long> used) {
    List<ProgramReport> programs =
        new AbstractList<>() {
          @Override
          public ProgramReport get(int index) {
            int batch = index - (index < LATE ? FIRST : LATE);
            if (batch >= 0 && batch < LOOKS * ReportSite.BATCH && batch % ReportSite.BATCH == 0) {
              used.put(index, held());
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

  // Right after a collection of the whole heap: whatever is measured later holds what other threads
  // have made meanwhile. The JVM passes over the wish for one while any thread is inside zlib.
  private static long held() {
    List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    GarbageCollectorMXBean whole = collectors.get(collectors.size() - 1);
    long before = whole.getCollectionCount();
    for (int i = 0; i < MOST_WISHES && whole.getCollectionCount() == before; i++) {
      System.gc();
      Thread.onSpinWait();
    }
    assertThat(whole.getCollectionCount())
        .as("collections of the whole heap")
        .isGreaterThan(before);
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
