package org.skillgap.linking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** An occupation that a posting was found to be for. */
public record OccupationMatch(
    @Column("Scheme of the occupation, as in esco, noc, onet or own") String scheme,
    @Column("Address of the occupation in its taxonomy") String uri,
    @Column("Preferred label") String label,
    @Column("Codes in other schemes, as in noc:63200 or isco:5120") List<String> codes,
    @Column("Probability that it is the right one, 0 to 1") double confidence) {
  /**
   * From here on a code is believed. The probabilities are cautious: of the gold titles whose best
   * occupation is .4 to .5 likely, half are right.
   */
  private static final double SURE = 0.4;

  public OccupationMatch {
    Rows.text(scheme, "scheme");
    Rows.text(uri, "uri");
    Rows.text(label, "label");
    codes = Rows.list(codes);
    Rows.between(confidence, 0, 1, "confidence");
  }

  /**
   * The codes, addresses included, that occupations bear with enough probability together: a title
   * that may mean either of two nurses surely means the group of both. The likelier stand first.
   *
   * @param matches of one posting
   */
  public static Set<String> sureCodes(List<OccupationMatch> matches) {
    // Each scheme speaks for itself: what two of them say is not twice as likely.
    Map<String, Map<String, Double>> schemes = new TreeMap<>();
    for (OccupationMatch match : matches) {
      Map<String, Double> codes =
          schemes.computeIfAbsent(match.scheme(), scheme -> new LinkedHashMap<>());
      Set<String> borne = new LinkedHashSet<>(match.codes());
      borne.add(match.uri());
      borne.forEach(code -> codes.merge(code, match.confidence(), Double::sum));
    }
    Map<String, Double> sure = new TreeMap<>();
    for (Map<String, Double> codes : schemes.values()) {
      codes.forEach((code, likely) -> sure.merge(code, likely, Math::max));
    }
    return sure.entrySet().stream()
        .filter(code -> code.getValue() >= SURE)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
