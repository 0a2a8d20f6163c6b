package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationMatchTest {
  private static OccupationMatch match(String scheme, String uri, double said, String... codes) {
    return new OccupationMatch(scheme, uri, uri, List.of(codes), said);
  }

  @Test
  void aGroupIsSureWhereItsOccupationsAreTogether() {
    assertThat(
            OccupationMatch.sureCodes(
                List.of(
                    match("esco", "e/general", 0.25, "isco:2221"),
                    match("esco", "e/specialist", 0.2, "isco:2221", "noc:31301"),
                    match("esco", "e/assistant", 0.3, "isco:5321"))))
        .containsExactly("isco:2221");
  }

  @Test
  void ofTwoSureCodesTheLikelierStandsFirst() {
    assertThat(
            OccupationMatch.sureCodes(
                List.of(
                    match("esco", "e/cook", 0.45, "noc:63200"),
                    match("esco", "e/baker", 0.28, "noc:63202"),
                    match("esco", "e/pastry", 0.25, "noc:63202"))))
        .containsExactly("noc:63202", "e/cook", "noc:63200");
  }

  @Test
  void whatTwoSchemesSayIsNotTwiceAsLikely() {
    assertThat(
            OccupationMatch.sureCodes(
                List.of(
                    match("esco", "e/nurse", 0.3, "noc:31301"),
                    match("noc", "n/31301", 0.3, "noc:31301"))))
        .isEmpty();
  }

  @Test
  void theAddressOfASureOccupationIsACodeToo() {
    assertThat(OccupationMatch.sureCodes(List.of(match("own", "o/cook", 0.9, "noc:63200"))))
        .containsExactly("noc:63200", "o/cook");
  }
}
