package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bank RMN - Willow Ward, Band 5             | registered mental health nurse
          RMN/RNLD, Attractive Relocation Package    | registered mental health nurse
          Band 6 - Physiotherapist (Nights)          | Physiotherapist
          PSW (casual) x2 positions                  | personal support worker
          Cook, $24 per hour, Full-Time              | Cook
          Snr. Mgr - Catering                        | senior manager
          QA Lead - fixed-term                       | quality assurance Lead
          Bank Teller                                | Bank Teller
          Contract Manager                           | Contract Manager
          Night Auditor                              | Night Auditor
          pa to the board                            | pa to the board
          """)
  void theHeadIsTheJobAlone(String title, String head) {
    assertThat(JobTitle.of(title).head()).isEqualTo(head);
  }

  @Test
  void aLocalNameIsFollowedByWhatElseTheJobIsCalled() {
    assertThat(JobTitle.of("Consultant Psychiatrist - Luton").whole())
        .isEqualTo("Consultant Psychiatrist - Luton (specialised doctor)");
    assertThat(JobTitle.of("Tree Surgeon").whole()).isEqualTo("tree surgeon");
    assertThat(JobTitle.of("Security Officers").whole())
        .isEqualTo("Security Officers (security guard)");
  }

  @Test
  void likeTitlesHaveOneKey() {
    assertThat(JobTitle.of("Sales Executives (Luton)").key())
        .isEqualTo(JobTitle.of("Executive Sales - urgent").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "- / (", "£££", "Band 5", "\uD83D\uDE00", "(((((("})
  void aTitleOfNothingIsNoError(String title) {
    assertThat(JobTitle.of(title).whole()).isEqualTo(JobTitle.of(title).whole().strip());
  }
}
