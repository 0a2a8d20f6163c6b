package org.skillgap.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How employers' answers about a skill spread, with no cell from which one of them could be known.
 *
 * @param employers that answered; absent where there are too few to say
 * @param important and short: call it important, and find too little of it
 * @param enough call it important, and find enough of it
 * @param unimportant do not call it important
 */
public record AnswerSpread(
    @Nullable Integer employers,
    @Nullable Integer important,
    @Nullable Integer enough,
    @Nullable Integer unimportant) {

  /** Nothing may be said, or nobody answered. */
  public static final AnswerSpread WITHHELD = new AnswerSpread(null, null, null, null);

  /**
   * What of the answers about one skill may be shown: no cell of fewer than {@code least}
   * employers.
   *
   * @param employers name of the employer behind each response
   */
  public static AnswerSpread of(
      List<LinkedAnswer> answers, Map<String, String> employers, int least) {
    TreeSet<String> important = new TreeSet<>();
    TreeSet<String> enough = new TreeSet<>();
    TreeSet<String> unimportant = new TreeSet<>();
    for (LinkedAnswer linked : answers) {
      SkillAnswer answer = linked.answer();
      Boolean isShort = answer.callsShort();
      Integer importance = answer.importance();
      if (isShort != null && importance != null) {
        (isShort ? important : importance >= 4 ? enough : unimportant)
            .add(employers.getOrDefault(answer.responseId(), answer.responseId()));
      }
    }
    // One that answered for several occupations is shown once, where it finds too little.
    enough.removeAll(important);
    unimportant.removeAll(important);
    unimportant.removeAll(enough);
    return shown(important.size(), enough.size(), unimportant.size(), least);
  }

  // The total is shown, so what is withheld can be computed as a sum: that sum must not be small
  // either. An empty cell tells as much of each employer as a full one.
  private static AnswerSpread shown(int important, int enough, int unimportant, int least) {
    int all = important + enough + unimportant;
    if (all < least) {
      return WITHHELD;
    }
    int[] cells = {important, enough, unimportant};
    boolean[] hidden = new boolean[cells.length];
    int withheld = 0;
    for (int i = 0; i < cells.length; i++) {
      hidden[i] = cells[i] < least;
      withheld += hidden[i] ? cells[i] : 0;
    }
    boolean any = hidden[0] || hidden[1] || hidden[2];
    for (int next; any && withheld < least && (next = smallestShown(cells, hidden)) >= 0; ) {
      hidden[next] = true;
      withheld += cells[next];
    }
    return new AnswerSpread(
        all,
        hidden[0] ? null : Integer.valueOf(important),
        hidden[1] ? null : Integer.valueOf(enough),
        hidden[2] ? null : Integer.valueOf(unimportant));
  }

  private static int smallestShown(int[] cells, boolean[] hidden) {
    int smallest = -1;
    for (int i = 0; i < cells.length; i++) {
      if (!hidden[i] && (smallest < 0 || cells[i] < cells[smallest])) {
        smallest = i;
      }
    }
    return smallest;
  }
}
