package org.skillgap.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skillgap.contract.Rows;

/**
 * Resolves judged pairs into vacancies: the earliest posting stands for all that repeat it. A
 * posting joins the vacancy of the earliest posting that it repeats directly, so that a chain of
 * small changes never grows into one vacancy.
 */
public final class VacancyResolver {
  private static final Comparator<PostingFingerprint> EARLIEST_FIRST =
      Comparator.comparing(PostingFingerprint::datePosted)
          .thenComparing(PostingFingerprint::postingId);

  private VacancyResolver() {}

  /** A posting that repeats another one. */
  public record Duplicate(String postingId, String vacancyId, DuplicateKind kind, String reason) {
    public Duplicate {
      Rows.text(postingId, "postingId");
      Rows.text(vacancyId, "vacancyId");
      Rows.present(kind, "kind");
      Rows.text(reason, "reason");
    }
  }

  /** Judges every pair that shares a block, and returns the duplicates by posting. */
  public static Map<String, Duplicate> resolve(Collection<PostingFingerprint> postings) {
    List<PostingFingerprint> ordered = postings.stream().sorted(EARLIEST_FIRST).toList();
    Map<String, List<PostingFingerprint>> blocks = new TreeMap<>();
    Map<String, List<PostingFingerprint>> vacancies = new TreeMap<>();
    Map<String, Duplicate> duplicates = new TreeMap<>();
    for (PostingFingerprint later : ordered) {
      Optional<Duplicate> duplicate = earliest(later, blocks, vacancies);
      vacancies
          .computeIfAbsent(
              duplicate.map(Duplicate::vacancyId).orElse(later.postingId()), v -> new ArrayList<>())
          .add(later);
      if (duplicate.isPresent()) {
        duplicates.put(later.postingId(), duplicate.get());
      } else {
        later.blocks().forEach(b -> blocks.computeIfAbsent(b, k -> new ArrayList<>()).add(later));
      }
    }
    return duplicates;
  }

  private static Optional<Duplicate> earliest(
      PostingFingerprint later,
      Map<String, List<PostingFingerprint>> blocks,
      Map<String, List<PostingFingerprint>> vacancies) {
    return later.blocks().stream()
        .flatMap(block -> blocks.getOrDefault(block, List.of()).stream())
        .distinct()
        .sorted(EARLIEST_FIRST)
        // Nor may it join a vacancy that holds a posting which it cannot repeat.
        .filter(
            earlier ->
                vacancies.getOrDefault(earlier.postingId(), List.of()).stream()
                    .noneMatch(member -> DuplicateJudge.different(member, later)))
        .flatMap(
            earlier ->
                DuplicateJudge.judge(earlier, later).stream()
                    .map(
                        j ->
                            new Duplicate(
                                later.postingId(), earlier.postingId(), j.kind(), j.reason())))
        .findFirst();
  }
}
