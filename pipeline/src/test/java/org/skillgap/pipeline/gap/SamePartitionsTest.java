package org.skillgap.pipeline.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.Elsewhere;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.gap.ScopeEvidence;
import org.skillgap.gap.simulation.Simulator;
import org.skillgap.pipeline.TestSpark;
import org.skillgap.pipeline.table.RecordEncoder;

/**
 * The jobs and the simulator compute with the same code: a simulated market that goes through the
 * jobs gives what the model gives, to the byte, whatever the number of partitions.
 */
class SamePartitionsTest {
  private static final GapProfile PROFILE = GapProfile.standard();
  private static final long SEED = 11;

  @TempDir private Path folder;

  @Test
  void aSimulatedMarketGivesTheSameBytesThroughOneTwoAndEightPartitions() throws IOException {
    ScopeEvidence market = Simulator.evidence(4, PROFILE);
    try (SparkSession spark = TestSpark.open("local[2]", folder)) {
      String one = gaps(spark, market, 1);
      assertThat(gaps(spark, market, 2)).isEqualTo(one);
      assertThat(gaps(spark, market, 8)).isEqualTo(one);
      assertThat(one).isEqualTo(direct(market).toString());
    }
  }

  @Test
  void aRowCanBeComputedAgainByHandFromItsColumns() {
    for (Gap gap : Simulator.gaps(3, PROFILE)) {
      GapByHand.check(gap, PROFILE);
    }
  }

  private static String gaps(SparkSession spark, ScopeEvidence market, int partitions) {
    Dataset<DemandPosting> demand =
        spark
            .createDataset(market.vacancies(), RecordEncoder.of(DemandPosting.class))
            .repartition(partitions);
    ScopeJob job =
        job(
            market,
            new ElsewhereCounts(
                CountElsewhere.transform(demand, ScopeKeys.of(List.of(market.program())), PROFILE)
                    .collectAsList()));
    return job.run(market.program(), demand.collectAsList()).gaps().toString();
  }

  private static ScopeJob job(ScopeEvidence market, ElsewhereCounts elsewhere) {
    return new ScopeJob(
        market.employers(),
        market.answers(),
        market.businesses(),
        market.officialVacancies(),
        market.officialOpenings(),
        market.catalogue(),
        market.offers(),
        market.labels(),
        market.licences(),
        Map.of(),
        elsewhere,
        market.readerErrors(),
        PROFILE,
        market.asOf(),
        SEED);
  }

  private static List<Gap> direct(ScopeEvidence market) {
    Program program = market.program();
    ScopeEvidence scope =
        new ScopeEvidence(
            program,
            market.asOf(),
            market.vacancies().stream()
                .sorted(Comparator.comparing(DemandPosting::vacancyId))
                .toList(),
            Elsewhere.NOWHERE,
            market.readerErrors(),
            market.labels(),
            market.licences(),
            market.employers(),
            market.answers(),
            market.businesses(),
            market.officialVacancies(),
            market.officialOpenings(),
            market.catalogue(),
            market.offers());
    return GapModel.estimate(scope, PROFILE, SEED ^ program.key().hashCode());
  }
}
