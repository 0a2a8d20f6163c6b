package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.Taxonomy;

/** Finds the occupation of a posting by its title; serves all threads. */
public final class OccupationLinker {
  /** A best candidate below this score is a guess: where asked to, the linker abstains. */
  public static final double UNSURE = 0.6;

  // Shift, place, contract and number of hires say nothing of the occupation.
  private static final Pattern NOISE =
      Pattern.compile(
          "\\([^)]*\\)|\\[[^]]*\\]|#\\S+|\\b(full|part)[- ]?time\\b|\\b(casual|permanent|temporary|contract|seasonal"
              + "|days?|nights?|evenings?|weekends?|urgent(ly)?|hiring|wanted|needed|immediate(ly)?|bank|band \\d\\w?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final double SURE = 0.9;

  private static final int MOST_REMEMBERED = 100_000;

  private final LabelSearch search;
  private final Taxonomy taxonomy;
  private final Map<String, List<OccupationMatch>> known = new ConcurrentHashMap<>();

  private OccupationLinker(LabelSearch search, Taxonomy taxonomy) {
    this.search = search;
    this.taxonomy = taxonomy;
  }

  /** Opens the index of a compiled taxonomy that is also at hand as a whole. */
  public static OccupationLinker open(Path compiled, Taxonomy taxonomy) throws IOException {
    return new OccupationLinker(new LabelSearch(compiled, "occupation"), taxonomy);
  }

  /** The occupations that a title may mean, best first. */
  public List<Candidate> rank(String title, int top) {
    String plain = NOISE.matcher(title).replaceAll(" ").strip();
    // After a dash stands the ward, the team or the place, which may still help: it weighs half.
    String head = plain.split("\\s[-–—|/,]\\s|,", 2)[0].strip();
    String query =
        head.isEmpty() ? plain : head.length() == plain.length() ? head : head + " " + plain;
    return query.isBlank() ? List.of() : search.search(query, top);
  }

  /**
   * The occupations of a posting, best first. The confidence is the score times its lead over the
   * next one of another code: it orders postings by how sure the match is.
   */
  public List<OccupationMatch> match(String title, int top) {
    // Few titles make up most postings.
    String key = top + " " + title.toLowerCase(Locale.ROOT);
    List<OccupationMatch> matches = known.get(key);
    if (matches == null) {
      matches = search(title, top);
      if (known.size() < MOST_REMEMBERED) {
        known.put(key, matches);
      }
    }
    return matches;
  }

  private List<OccupationMatch> search(String title, int top) {
    List<Candidate> candidates = rank(title, Math.max(top, 10));
    List<OccupationMatch> matches = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(top, candidates.size()))) {
      Occupation occupation = taxonomy.occupation(candidate.uri()).orElseThrow();
      matches.add(
          new OccupationMatch(
              occupation.scheme(),
              occupation.uri(),
              occupation.label(),
              occupation.codes(),
              confidence(title, occupation, candidate.score())));
    }
    return matches;
  }

  private static double confidence(String title, Occupation occupation, double score) {
    Set<String> names = new LinkedHashSet<>(occupation.altLabels());
    names.add(occupation.label());
    String plain = title.toLowerCase(Locale.ROOT);
    boolean named = names.stream().anyMatch(name -> plain.contains(name.toLowerCase(Locale.ROOT)));
    return named ? Math.max(SURE, score) : Math.min(SURE, score) * 0.8;
  }
}
