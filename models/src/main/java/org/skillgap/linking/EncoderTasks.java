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
import java.util.stream.IntStream;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Teacher;
import org.skillgap.embedding.Vectors;
import org.skillgap.embedding.WordPieces;
import org.skillgap.linking.Clauses.Clause;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.OccupationIndex;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.VectorIndex;

/**
 * What the small encoder practises beside its lessons: made sentences, definitions and names, each
 * with the skills or the occupation at which it shall point, and framings with what they say.
 * Numbers are of 32 bits, little-endian.
 */
public final class EncoderTasks {
  private static final int LONGEST = 110;
  private static final int SHORTEST_DEFINITION = 20;

  private final Path folder;
  private final WordPieces pieces = WordPieces.shared();

  private EncoderTasks(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes skills-rows.bin (what the large encoder says of each name, 384 numbers a row),
   * skills-owners.bin (the place of its skill), the same of occupations; and sentences.bin,
   * definitions.bin, names.bin, occupation-names.bin and framings.bin: of each text the number of
   * pieces, the pieces with the marks around them, the number of answers, the answers, the number
   * of stretches, of each its first piece and the piece after it.
   */
  public static void write(
      VectorIndex skills,
      OccupationIndex occupations,
      Collection<GoldSentence> made,
      Collection<GoldFraming> framings,
      Path folder)
      throws IOException {
    Files.createDirectories(folder);
    EncoderTasks tasks = new EncoderTasks(folder);
    tasks.rows("skills", skills.names(), skills.owners());
    tasks.rows("occupations", occupations.names(), occupations.owners());
    tasks.sentences(skills, made);
    tasks.skills(skills);
    tasks.occupations(occupations);
    tasks.framings(framings);
  }

  private void rows(String of, List<String> names, int[] owners) throws IOException {
    Vectors vectors = Vectors.encode(names, Teacher.shared()::encode);
    try (DataOutputStream out = open(of + "-rows.bin")) {
      for (int row = 0; row < vectors.size(); row++) {
        for (float value : vectors.row(row)) {
          number(out, Float.floatToIntBits(value));
        }
      }
    }
    try (DataOutputStream out = open(of + "-owners.bin")) {
      for (int owner : owners) {
        number(out, owner);
      }
    }
  }

  private void sentences(VectorIndex index, Collection<GoldSentence> made) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, index.skills().size())
        .forEach(place -> places.put(index.skills().get(place).uri(), place));
    try (DataOutputStream out = open("sentences.bin")) {
      for (GoldSentence gold : made) {
        List<Integer> skills =
            gold.skills().stream().filter(places::containsKey).map(places::get).sorted().toList();
        if (!skills.isEmpty()) {
          write(out, gold.text(), skills, windows(gold.text()));
        }
      }
    }
  }

  private void skills(VectorIndex index) throws IOException {
    try (DataOutputStream definitions = open("definitions.bin");
        DataOutputStream names = open("names.bin")) {
      for (int place = 0; place < index.skills().size(); place++) {
        Skill skill = index.skills().get(place);
        List<Integer> own = List.of(place);
        if (skill.definition().length() > SHORTEST_DEFINITION) {
          write(definitions, skill.definition(), own, clauses(skill.definition()));
        }
        for (String name : skill.altLabels()) {
          write(names, name, own, clauses(name));
        }
        write(names, skill.label(), own, clauses(skill.label()));
      }
    }
  }

  private void occupations(OccupationIndex index) throws IOException {
    try (DataOutputStream names = open("occupation-names.bin")) {
      for (int place = 0; place < index.occupations().size(); place++) {
        Occupation occupation = index.occupations().get(place);
        for (String name : occupation.altLabels()) {
          write(names, name, List.of(place), clauses(name));
        }
        write(names, occupation.label(), List.of(place), clauses(occupation.label()));
      }
    }
  }

  private void framings(Collection<GoldFraming> framings) throws IOException {
    try (DataOutputStream out = open("framings.bin")) {
      for (GoldFraming gold : framings) {
        String text = gold.framing();
        Encoded read = Encoder.shared().read(text);
        int begin = text.indexOf(FramingModel.SKILL);
        int[] place = {read.first(begin), read.past(begin + FramingModel.SKILL.length())};
        int answer = FramingModel.ANSWERS.indexOf(gold.says());
        write(out, text, List.of(answer), List.of(place));
      }
    }
  }

  private void write(
      DataOutputStream out, String text, List<Integer> answers, List<int[]> stretches)
      throws IOException {
    long[] numbers = pieces.of(text).numbers();
    int size = numbers.length - 2;
    if (size < 1 || size > LONGEST) {
      return;
    }
    number(out, size);
    for (long piece : numbers) {
      number(out, (int) piece);
    }
    number(out, answers.size());
    for (int answer : answers) {
      number(out, answer);
    }
    number(out, stretches.size());
    for (int[] stretch : stretches) {
      number(out, stretch[0]);
      number(out, stretch[1]);
    }
  }

  private static List<int[]> windows(String text) {
    Windows all = Windows.of(text, Encoder.shared().read(text));
    List<int[]> windows = new ArrayList<>();
    for (int place = 0; place <= all.whole(); place++) {
      windows.add(new int[] {all.window(place).firstPiece(), all.window(place).pastPiece()});
    }
    return windows;
  }

  private static List<int[]> clauses(String text) {
    Encoded read = Encoder.shared().read(text);
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

  private DataOutputStream open(String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }
}
