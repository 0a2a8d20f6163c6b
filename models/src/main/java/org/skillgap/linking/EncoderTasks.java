package org.skillgap.linking;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.WordPieces;
import org.skillgap.linking.Clauses.Clause;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.VectorIndex;

/**
 * What the small encoder practises once it has its lessons: made sentences, definitions and other
 * names, each with the skills at which it shall point, and the labels of all skills where the
 * adapter has moved them. Numbers are of 32 bits, little-endian.
 */
public final class EncoderTasks {
  private static final int LONGEST = 110;
  private static final int SHORTEST_DEFINITION = 20;

  private final VectorIndex index;
  private final WordPieces pieces = WordPieces.shared();
  private final Map<String, Integer> places = new HashMap<>();

  private EncoderTasks(VectorIndex index) {
    this.index = index;
    List<Skill> skills = index.skills();
    for (int place = 0; place < skills.size(); place++) {
      places.put(skills.get(place).uri(), place);
    }
  }

  /**
   * Writes labels.bin (of each skill its moved label) and sentences.bin, definitions.bin and
   * names.bin (of each text: number of pieces, the pieces with the marks around them, number of
   * skills, their places, number of stretches, of each its first piece and the piece after it).
   */
  public static void write(VectorIndex index, Collection<GoldSentence> made, Path folder)
      throws IOException {
    new EncoderTasks(index).write(made, folder);
  }

  private void write(Collection<GoldSentence> made, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (DataOutputStream out = open(folder, "labels.bin")) {
      for (float[] label : new ConceptNames(index.vectors(), index.owners()).labels()) {
        for (float value : Adapter.trained().move(label)) {
          number(out, Float.floatToIntBits(value));
        }
      }
    }
    try (DataOutputStream out = open(folder, "sentences.bin")) {
      for (GoldSentence gold : made) {
        List<Integer> skills =
            gold.skills().stream().filter(places::containsKey).map(places::get).sorted().toList();
        if (!skills.isEmpty()) {
          write(out, gold.text(), skills, true);
        }
      }
    }
    try (DataOutputStream definitions = open(folder, "definitions.bin");
        DataOutputStream names = open(folder, "names.bin")) {
      for (Skill skill : index.skills()) {
        List<Integer> own = List.of(places.getOrDefault(skill.uri(), 0));
        if (skill.definition().length() > SHORTEST_DEFINITION) {
          write(definitions, skill.definition(), own, false);
        }
        for (String name : skill.altLabels()) {
          write(names, name, own, false);
        }
        write(names, skill.label(), own, false);
      }
    }
  }

  private void write(DataOutputStream out, String text, List<Integer> skills, boolean windows)
      throws IOException {
    long[] numbers = pieces.of(text).numbers();
    Encoded read = Encoder.shared().read(text);
    if (read.size() < 1 || read.size() > LONGEST) {
      return;
    }
    number(out, read.size());
    for (long piece : numbers) {
      number(out, (int) piece);
    }
    number(out, skills.size());
    for (int skill : skills) {
      number(out, skill);
    }
    List<int[]> stretches = windows ? windows(text, read) : clauses(text, read);
    number(out, stretches.size());
    for (int[] stretch : stretches) {
      number(out, stretch[0]);
      number(out, stretch[1]);
    }
  }

  private static List<int[]> windows(String text, Encoded read) {
    Windows all = Windows.of(text, read);
    List<int[]> windows = new ArrayList<>();
    for (int place = 0; place <= all.whole(); place++) {
      windows.add(new int[] {all.window(place).firstPiece(), all.window(place).pastPiece()});
    }
    return windows;
  }

  private static List<int[]> clauses(String text, Encoded read) {
    List<int[]> clauses = new ArrayList<>();
    clauses.add(new int[] {0, read.size()});
    for (Clause clause : Clauses.of(text)) {
      int from = read.first(clause.begin());
      int past = read.past(clause.end());
      if (past > from) {
        clauses.add(new int[] {from, past});
      }
    }
    return clauses;
  }

  private static DataOutputStream open(Path folder, String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }
}
