package org.skillgap.pipeline.gap;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skillgap.gap.Program;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.posting.Vacancy;

/** Which programs a vacancy belongs to: by its occupations and its region. */
public record ScopeKeys(ArrayList<Scope> scopes) implements Serializable {
  private static final int GROUP_DIGITS = 3;

  /** One program's occupations and region. */
  public record Scope(String program, String region, ArrayList<String> occupations)
      implements Serializable {

    /** Whether an occupation is of the same group as one of these. */
    boolean groups(String code) {
      return occupations.stream().anyMatch(own -> group(own).equals(group(code)));
    }

    // The first three digits of a national or international code are its group.
    private static String group(String code) {
      int digits = code.indexOf(':') + 1;
      boolean numbered = code.substring(digits).matches("[0-9.-]{4,}");
      return numbered ? code.substring(0, digits + GROUP_DIGITS) : code;
    }
  }

  public static ScopeKeys of(List<Program> programs) {
    ArrayList<Scope> scopes = new ArrayList<>();
    programs.forEach(
        p -> scopes.add(new Scope(p.key(), p.region(), new ArrayList<>(p.occupations()))));
    return new ScopeKeys(scopes);
  }

  List<String> of(Vacancy vacancy) {
    Set<String> codes = codes(vacancy);
    String region = vacancy.region();
    return scopes.stream()
        .filter(scope -> region == null ? vacancy.remote() : region.equals(scope.region()))
        .filter(scope -> scope.occupations().stream().anyMatch(codes::contains))
        .map(Scope::program)
        .toList();
  }

  /**
   * The source's own codes where it gives some; else those that the occupations found surely bear.
   */
  static Set<String> codes(Vacancy vacancy) {
    return vacancy.occupationCodes().isEmpty()
        ? OccupationMatch.sureCodes(vacancy.occupations())
        : new LinkedHashSet<>(vacancy.occupationCodes());
  }
}
