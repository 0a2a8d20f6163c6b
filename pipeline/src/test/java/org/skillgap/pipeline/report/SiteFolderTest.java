package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

class SiteFolderTest {
  @TempDir private Path folder;

  @Test
  void aRunThatFailsInTheMiddleLeavesTheOldSiteWhole() throws IOException {
    Path address = folder.resolve("report");
    SiteFolder.at(address).replace(site -> write(site, Reports.of(1)));
    TreeMap<String, String> before = content(address);
    ReportInput failing = Reports.run(thatFailsAfterOne(), "board");

    assertThatThrownBy(() -> SiteFolder.at(address).replace(site -> write(site, failing)))
        .hasMessageContaining("the disk is full");

    assertThat(content(address)).isEqualTo(before).hasSizeGreaterThan(50);
    assertThat(beside()).as("what was half written is cleared away").hasSize(2);
  }

  @Test
  void whatAKilledWriterLeftIsNeverShownAndClearedAwayByTheNext() throws IOException {
    Path address = folder.resolve("report");
    SiteFolder.at(address).replace(site -> Files.writeString(site.resolve("index.html"), "old"));
    Files.writeString(
        Files.createDirectory(folder.resolve(".report-2")).resolve("index.html"), "half");
    assertThat(address.resolve("index.html")).hasContent("old");

    SiteFolder.at(address).replace(site -> Files.writeString(site.resolve("other.html"), "new"));

    assertThat(address.resolve("index.html")).doesNotExist();
    assertThat(address.resolve("other.html")).hasContent("new");
    assertThat(beside()).hasSize(2);
  }

  @Test
  void theOldSiteIsThereUntilTheNewOneIsWhole() throws IOException {
    Path address = folder.resolve("report");
    SiteFolder.at(address).replace(site -> Files.writeString(site.resolve("index.html"), "old"));
    SiteFolder.at(address)
        .replace(
            site -> {
              Files.writeString(site.resolve("index.html"), "new");
              assertThat(address.resolve("index.html")).hasContent("old");
              return site;
            });
    assertThat(address.resolve("index.html")).hasContent("new");
  }

  @Test
  void aFolderOfAnEarlierReleaseGivesWayToo() throws IOException {
    Path address = Files.createDirectory(folder.resolve("report"));
    Files.writeString(address.resolve("index.html"), "old");
    SiteFolder.at(address).replace(site -> Files.writeString(site.resolve("index.html"), "new"));
    assertThat(address.resolve("index.html")).hasContent("new");
    assertThat(beside()).hasSize(2);
  }

  private static Path write(Path site, ReportInput run) throws IOException {
    ReportSite.write(run, site);
    return site;
  }

  private static List<ProgramReport> thatFailsAfterOne() {
    return new AbstractList<>() {
      @Override
      public ProgramReport get(int index) {
        if (index > ReportSite.BATCH) {
          throw new java.io.UncheckedIOException(new IOException("the disk is full"));
        }
        return Reports.of(20).programs().get(index);
      }

      @Override
      public int size() {
        return 20;
      }
    };
  }

  private List<Path> beside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static TreeMap<String, String> content(Path site) throws IOException {
    TreeMap<String, String> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site.toRealPath())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".html")) {
          content.put(site.toRealPath().relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return content;
  }
}
