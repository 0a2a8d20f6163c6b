package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A browser goes as it came: it leaves neither a process nor a file behind. */
class BrowserTest {
  @TempDir private static Path folder;

  @RepeatedTest(3)
  void leavesNothingBehind() throws IOException {
    Optional<Path> chromium = Browser.find();
    assumeTrue(chromium.isPresent(), "skipped: no Chromium on this machine");
    Path page = Files.writeString(folder.resolve("page.html"), "<p>A page</p>");
    Browser browser = Browser.open(chromium.get());
    List<ProcessHandle> processes = browser.processes().toList();
    browser.show(page.toUri());
    // Something to write down while it ends.
    browser.evaluate(
        "for (let i = 0; i < 500; i++) localStorage.setItem('n' + i, 'x'.repeat(999))");
    browser.call("Page.printToPDF", Map.of());

    browser.close();

    assertThat(processes).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    assertThat(browser.profile()).doesNotExist();
  }
}
