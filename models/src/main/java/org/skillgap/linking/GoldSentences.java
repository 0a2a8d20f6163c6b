package org.skillgap.linking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Gold sentences from the two public shapes: a row a span with its label (TECH and HOUSE), or a row
 * a sentence with its list of labels (SkillSkape). A label that the taxonomy lacks is left out.
 */
public final class GoldSentences {
  private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\"");

  private GoldSentences() {}

  /** The sentences of a file in its order, each once. */
  public static List<GoldSentence> read(Path file, Taxonomy taxonomy) throws IOException {
    Map<String, String> byLabel = new HashMap<>();
    for (Skill skill : taxonomy.skills()) {
      if (skill.kind() != SkillKind.GROUP) {
        byLabel.put(skill.label().toLowerCase(Locale.ROOT), skill.uri());
      }
    }
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        Set<String> skills =
            sentences.computeIfAbsent(row.get("sentence"), text -> new TreeSet<>());
        for (String label : labels(row)) {
          String uri = byLabel.get(label.toLowerCase(Locale.ROOT));
          if (uri != null) {
            skills.add(uri);
          }
        }
      }
    }
    List<GoldSentence> all = new ArrayList<>();
    sentences.forEach((text, skills) -> all.add(new GoldSentence(text, skills)));
    return all;
  }

  private static List<String> labels(CSVRecord row) {
    if (row.isMapped("label")) {
      return List.of(row.get("label"));
    }
    List<String> labels = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(row.get("skills"));
    while (quoted.find()) {
      String single = quoted.group(1);
      labels.add(single == null ? quoted.group(2) : single.replace("\\'", "'"));
    }
    return labels;
  }
}
