package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skillgap.embedding.NameTable;
import org.skillgap.embedding.Vectors;

/** The names of skills or occupations as vectors; the first name of each is its label. */
final class ConceptNames {
  private final List<float[]> rows = new ArrayList<>();
  private final NameTable table;

  /** Of each concept its first row; at the end the number of rows. */
  private final int[] firsts;

  /**
   * @param owners of each vector the place of its concept, ascending, none without a name
   */
  ConceptNames(Vectors vectors, int[] owners) {
    int concepts = owners.length == 0 ? 0 : owners[owners.length - 1] + 1;
    this.firsts = new int[concepts + 1];
    for (int row = owners.length - 1; row >= 0; row--) {
      firsts[owners[row]] = row;
    }
    firsts[concepts] = owners.length;
    for (int row = 0; row < owners.length; row++) {
      rows.add(vectors.row(row));
    }
    this.table = NameTable.of(rows);
  }

  /** The vectors of all names in their order. */
  List<float[]> all() {
    return rows;
  }

  /** The vectors of the labels, by the places of their concepts. */
  List<float[]> labels() {
    List<float[]> labels = new ArrayList<>();
    for (int skill = 0; skill + 1 < firsts.length; skill++) {
      labels.add(rows.get(firsts[skill]));
    }
    return labels;
  }

  /**
   * The places of so many names: of each concept its label, then of each its next name, and so on.
   * The labels are all there, even if they are more.
   */
  int[] first(int most) {
    int concepts = firsts.length - 1;
    int longest = IntStream.range(0, concepts).map(c -> firsts[c + 1] - firsts[c]).max().orElse(0);
    return IntStream.range(0, longest)
        .flatMap(
            round ->
                IntStream.range(0, concepts)
                    .filter(c -> firsts[c] + round < firsts[c + 1])
                    .map(c -> firsts[c] + round))
        .limit(Math.max(most, concepts))
        .toArray();
  }

  /** The products of all names of some concepts with the rows of a sentence, in their order. */
  List<List<Products>> names(List<Integer> concepts, List<float[]> sentence) {
    return likeness(concepts, sentence).stream()
        .map(names -> Arrays.stream(names).map(Products::new).toList())
        .toList();
  }

  /** For each of some concepts, for each of its names, the product with each text. */
  List<float[][]> likeness(List<Integer> concepts, List<float[]> texts) {
    int[] all =
        concepts.stream().flatMapToInt(c -> IntStream.range(firsts[c], firsts[c + 1])).toArray();
    float[][] products = table.likeness(all, texts);
    List<float[][]> likeness = new ArrayList<>();
    int from = 0;
    for (int concept : concepts) {
      int past = from + firsts[concept + 1] - firsts[concept];
      likeness.add(Arrays.copyOfRange(products, from, past));
      from = past;
    }
    return likeness;
  }
}
