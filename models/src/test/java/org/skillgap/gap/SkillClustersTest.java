package org.skillgap.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillgap.gap.DemandPosting.SkillDemand;
import org.skillgap.mention.Requirement;

class SkillClustersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void skillsOfOneTopicThatSeveralEmployersAskForTogetherAreOneCluster() {
    List<SkillCluster> clusters = clusters(market(4, "t/a", "t/b"), "t/a", "t/b", "t/c");
    assertThat(clusters)
        .extracting(SkillCluster::skillUris)
        .containsExactly(List.of("t/a", "t/b"), List.of("t/c"));
  }

  @Test
  void skillsOfDifferentTopicsAreNeverOneCluster() {
    assertThat(clusters(market(9, "t/a", "x/b"), "t/a", "x/b")).hasSize(2);
  }

  @Test
  void whatTwoEmployersAskForTogetherIsNoCluster() {
    assertThat(clusters(market(2, "t/a", "t/b"), "t/a", "t/b")).hasSize(2);
  }

  @Test
  void aClusterHasNoMoreSkillsThanOneMicroCredentialCanTeach() {
    String[] many = new String[20];
    for (int i = 0; i < many.length; i++) {
      many[i] = "t/s" + (char) ('a' + i);
    }
    List<SkillCluster> clusters = clusters(market(5, many), many);
    assertThat(clusters)
        .allSatisfy(
            c ->
                assertThat(c.skillUris())
                    .hasSizeLessThanOrEqualTo(GapProfile.standard().mostClusterSkills()));
    assertThat(clusters.stream().flatMap(c -> c.skillUris().stream()))
        .containsExactlyInAnyOrder(many);
  }

  @Test
  void manyVacanciesOverruleTheTaxonomy() {
    List<DemandPosting> market = new ArrayList<>(market(100, "t/a", "t/b"));
    market(100, "t/c", "t/d").forEach(posting -> market.add(renamed(posting)));
    assertThat(clusters(market, "t/a", "t/b", "t/c", "t/d"))
        .extracting(SkillCluster::skillUris)
        .containsExactly(List.of("t/a", "t/b"), List.of("t/c", "t/d"));
  }

  @Test
  void aFewVacanciesDoNot() {
    List<DemandPosting> market = new ArrayList<>(market(3, "t/a", "t/b"));
    market(3, "t/c", "t/d").forEach(posting -> market.add(renamed(posting)));
    assertThat(clusters(market, "t/a", "t/b", "t/c", "t/d")).hasSize(1);
  }

  @Test
  void ofTooManySkillsThoseWithTheLoosestTiesAreLeftOut() {
    String[] core = {"t/b", "t/c", "t/d", "t/e", "t/f", "t/g", "t/h"};
    List<DemandPosting> market = new ArrayList<>(market(10, core));
    market(5, "t/a", "t/b", "t/c", "t/d", "t/e", "t/f", "t/g", "t/h")
        .forEach(posting -> market.add(renamed(posting)));
    market(3, "t/a").forEach(posting -> market.add(renamed(renamed(posting))));
    assertThat(clusters(market, "t/a", "t/b", "t/c", "t/d", "t/e", "t/f", "t/g", "t/h"))
        .extracting(SkillCluster::skillUris)
        .containsExactlyInAnyOrder(List.of(core), List.of("t/a"));
  }

  private static DemandPosting renamed(DemandPosting posting) {
    return new DemandPosting(
        "x" + posting.vacancyId(),
        "x" + posting.employerKey(),
        "a",
        "CA-ON",
        List.of(),
        DAY,
        DAY,
        1,
        1,
        posting.skills());
  }

  private static List<SkillCluster> clusters(List<DemandPosting> market, String... skills) {
    List<Gap> gaps = new ArrayList<>();
    for (String skill : skills) {
      Interval one = Interval.exactly(0.2);
      gaps.add(
          new Gap(
              "p",
              skill,
              skill,
              DAY,
              1,
              1,
              1,
              1,
              1,
              1,
              1,
              1,
              1,
              1,
              1,
              one,
              0,
              0,
              false,
              1,
              one,
              one,
              0.4,
              0,
              0,
              one,
              one,
              null,
              null,
              Cause.SHORT_TRAINING,
              1,
              3,
              false,
              1,
              1,
              GapLabel.ACT,
              "A",
              1,
              1,
              1,
              1,
              1,
              1,
              "",
              1,
              1,
              1,
              false,
              GapFactors.UNRECORDED));
    }
    return SkillClusters.of(gaps, market, uri -> uri.substring(0, 1), GapProfile.standard());
  }

  /** So many employers ask for the skills together, and as many for none. */
  private static List<DemandPosting> market(int employers, String... skills) {
    List<DemandPosting> postings = new ArrayList<>();
    List<SkillDemand> asked =
        List.of(skills).stream().map(s -> new SkillDemand(s, Requirement.REQUIRED)).toList();
    for (int i = 0; i < employers; i++) {
      postings.add(
          new DemandPosting("v" + i, "e" + i, "a", "CA-ON", List.of(), DAY, DAY, 1, 1, asked));
      postings.add(
          new DemandPosting("w" + i, "f" + i, "a", "CA-ON", List.of(), DAY, DAY, 1, 1, List.of()));
    }
    return postings;
  }
}
