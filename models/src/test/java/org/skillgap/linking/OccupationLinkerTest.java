package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

class OccupationLinkerTest {
  private static OccupationLinker linker;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        uri,label,alt_labels,noc,definition,broader_uri
        o/doctor,specialised doctor,,31100,Treats patients by medical specialty.,
        o/nurse,general nurse,registered nurse|staff nurse,31301,Cares for patients.,
        o/mental,mental health nurse,psychiatric nurse,31301,Cares for people with mental illness.,
        o/social,social service consultant,,41403,Plans social services.,
        o/ict,ICT consultant,,21222,Advises on systems.,
        o/ictsec,ICT security technician,,21220,Guards networks.,
        o/guard,security guard,watchman,64410,Guards buildings.,
        o/relocation,relocation officer,,12101,Helps staff to move house.,
        o/cook,cook,line cook,63200,Cooks meals.,
        """);
    Path noc = folder.resolve("noc.csv");
    Files.writeString(
        noc,
        """
        Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition
        5,Unit Group,63200,Cooks,They cook
        5,Unit Group,64410,Security guards,They guard
        """);
    Path out = folder.resolve("compiled");
    TaxonomyCompiler.compile(TaxonomyFormat.CSV.importer().read(List.of(own)), List.of(own), out);
    TaxonomyCompiler.compile(TaxonomyFormat.OASIS.importer().read(List.of(noc)), List.of(noc), out);
    linker = OccupationLinker.open(out, Taxonomy.open(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Consultant Psychiatrist                  | o/doctor
          Security Officer - Luton                 | o/guard
          RMN/RNLD, Attractive Relocation Package  | o/mental
          Staff Nurses (Band 5)                    | o/nurse
          Line Cook (casual) - Barrie              | o/cook
          """)
  void aTitleLeadsToItsOccupation(String title, String uri) {
    assertThat(own(linker.match(title, 3)).get(0).uri()).isEqualTo(uri);
  }

  @Test
  void eachSchemeAnswersForItself() {
    List<OccupationMatch> matches = linker.match("Cook", 1);
    assertThat(matches).extracting(OccupationMatch::scheme).containsExactlyInAnyOrder("own", "noc");
    assertThat(matches).allSatisfy(m -> assertThat(m.confidence()).isGreaterThan(0.5));
  }

  @Test
  void probabilitiesOfASchemeAreNoMoreThanOneAndSayNoneOfThemWhereItIsSo() {
    assertThat(own(linker.match("Cook", 9)).stream().mapToDouble(OccupationMatch::confidence).sum())
        .isBetween(0.5, 1.0);
    assertThat(own(linker.match("Marine biologist", 1)).get(0).confidence())
        .isLessThan(own(linker.match("Line cook", 1)).get(0).confidence() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "- / (", "Band 5", "\uD83D\uDE00", "\u05D0\u05D7\u05D5\u05EA"})
  void aTitleOfNothingIsNoError(String title) {
    assertThat(linker.rank(title, 3)).hasSizeLessThanOrEqualTo(3);
  }

  private static List<OccupationMatch> own(List<OccupationMatch> matches) {
    return matches.stream().filter(m -> m.scheme().equals("own")).toList();
  }
}
