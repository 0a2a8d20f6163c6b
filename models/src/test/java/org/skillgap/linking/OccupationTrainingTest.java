package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

class OccupationTrainingTest {
  @TempDir private Path folder;
  private Path compiled = Path.of(".");

  @BeforeEach
  void compile() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(
        own,
        """
        uri,label,alt_labels,noc,definition,broader_uri
        o/cook,cook,line cook|commis,63200,Cooks meals.,
        o/nurse,nurse,registered nurse|ward nurse,31301,Cares for patients.,
        o/clerk,office clerk,filing clerk,14100,Keeps files.,
        """);
    compiled = folder.resolve("compiled");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(own)), List.of(own), compiled);
  }

  // The trainer's batch is 128 titles: fewer would teach it nothing.
  private static List<GoldTitle> titles() {
    List<GoldTitle> titles = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      titles.add(new GoldTitle("Broth boss " + i, "o/cook"));
      titles.add(new GoldTitle("Bedside angel " + i, "o/nurse"));
      titles.add(new GoldTitle("Paper mover " + i, "o/clerk"));
    }
    return titles;
  }

  private OccupationTraining.Trained train(long seed) {
    try {
      return OccupationTraining.train(compiled, Taxonomy.open(compiled), titles(), seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSameSeedGivesTheSameModelsOnAnyNumberOfCores() throws Exception {
    OccupationTraining.Trained one = new ForkJoinPool(1).submit(() -> train(1)).get();
    OccupationTraining.Trained three = new ForkJoinPool(3).submit(() -> train(1)).get();
    assertThat(three.adapters()).isEqualTo(one.adapters());
    assertThat(three.model()).isEqualTo(one.model());
    assertThat(train(2).adapters()).isNotEqualTo(one.adapters());
  }

  @Test
  void aModelSaysWhatItsTitlesTaught() {
    OccupationModel model = train(1).model();
    assertThat(model.weights().get(0)).isGreaterThan(1);
    assertThat(model.folds()).hasSize(OccupationModel.FOLDS);
  }

  @Test
  void aSignThatWouldSpeakAgainstAnOccupationWeighsNothing() {
    List<Double> right = List.of(0.9, 0.0, 0.0, 0.0, 0.0);
    List<Double> wrong = List.of(0.5, 0.0, 1.0, 0.0, 0.0);
    List<Double> weights =
        new OccupationTrainer(1)
            .fit(Collections.nCopies(300, new OccupationTrainer.Example(List.of(right, wrong), 0)));
    assertThat(weights.get(0)).isGreaterThan(1);
    assertThat(weights.get(2)).isZero();
  }
}
