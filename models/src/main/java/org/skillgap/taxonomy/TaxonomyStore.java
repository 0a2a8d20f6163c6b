package org.skillgap.taxonomy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The files of a compiled taxonomy: a manifest, and two lists of concepts for each import. */
final class TaxonomyStore {
  static final String MANIFEST = "manifest.json";
  static final String INDEX = "index";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.CLOSE_CLOSEABLE)
          .build();

  private TaxonomyStore() {}

  static Taxonomy read(Path compiled) throws IOException {
    TaxonomyManifest manifest = manifest(compiled);
    List<Skill> skills = new ArrayList<>();
    List<Occupation> occupations = new ArrayList<>();
    List<ForeignLabel> foreign = new ArrayList<>();
    for (TaxonomyManifest.Part part : manifest.parts()) {
      skills.addAll(
          lines(compiled.resolve(skillsFile(part.name())), new TypeReference<Skill>() {}));
      occupations.addAll(
          lines(
              compiled.resolve(occupationsFile(part.name())), new TypeReference<Occupation>() {}));
      Path labels = compiled.resolve(foreignFile(part.name()));
      if (Files.exists(labels)) {
        foreign.addAll(lines(labels, new TypeReference<ForeignLabel>() {}));
      }
    }
    return Taxonomy.of(manifest, skills, occupations, foreign);
  }

  static TaxonomyManifest manifest(Path compiled) throws IOException {
    Path file = compiled.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          compiled + " holds no compiled taxonomy: make one with 'skillgap taxonomy import'");
    }
    TaxonomyManifest manifest = JSON.readValue(Files.readString(file), TaxonomyManifest.class);
    if (manifest.program() != TaxonomyManifest.FORMAT) {
      throw new IOException(
          compiled + " was compiled in format " + manifest.program() + ": import it again");
    }
    return manifest;
  }

  static void writeManifest(Path folder, TaxonomyManifest manifest) throws IOException {
    Files.writeString(
        folder.resolve(MANIFEST),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
  }

  static void writePart(Path folder, TaxonomySource source) throws IOException {
    write(folder.resolve(skillsFile(source.name())), source.skills());
    write(folder.resolve(occupationsFile(source.name())), source.occupations());
    if (!source.foreign().isEmpty()) {
      write(folder.resolve(foreignFile(source.name())), source.foreign());
    }
  }

  static String skillsFile(String part) {
    return part + "-skills.jsonl.gz";
  }

  static String occupationsFile(String part) {
    return part + "-occupations.jsonl.gz";
  }

  /** There only where the publisher gave labels of other languages. */
  static String foreignFile(String part) {
    return part + "-foreign.jsonl.gz";
  }

  private static <T> List<T> lines(Path file, TypeReference<T> type) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
        MappingIterator<T> values = JSON.readerFor(type).readValues(in)) {
      return values.readAll();
    }
  }

  private static void write(Path file, List<?> rows) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        SequenceWriter lines = JSON.writer().withRootValueSeparator("\n").writeValues(out)) {
      lines.writeAll(rows);
    }
  }
}
