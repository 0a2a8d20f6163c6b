package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.message.Message;

/**
 * What was decided about one cluster of a program.
 *
 * @param cluster the cluster
 * @param all what could be done about it, best first
 * @param first what should be done
 * @param second what comes next
 */
record Decision(ClusterCase cluster, List<Option> all, Option first, Option second) {

  /** What would stand first, had the chair not rejected it. */
  List<Outcome> setAside() {
    return all.subList(0, all.indexOf(first)).stream().map(Option::outcome).toList();
  }

  /**
   * What ties this decision to others of its program about the same offering. "Use it" for one
   * cluster and "revise it" for another are both right, but only said together do they make sense.
   */
  List<Message> sharing(List<Decision> program) {
    List<Message> ties = new ArrayList<>();
    for (Decision other : program) {
      if (!other.equals(this)) {
        for (CatalogueEntry entry : first.targets()) {
          if (other.first.targets().contains(entry)) {
            tie(other, entry, ties);
          }
        }
      }
    }
    return ties;
  }

  private void tie(Decision other, CatalogueEntry entry, List<Message> into) {
    boolean revised = first.outcome() == Outcome.REVISE;
    boolean revisedThere = other.first.outcome() == Outcome.REVISE;
    // The first name of its title is enough to find it by, and can be said in another language.
    Message.Value there = Message.skill(other.cluster.cluster().title().split("; ", 2)[0]);
    if (revised && revisedThere) {
      into.add(Message.of("To be revised for “{0}” as well: one revision can serve both", there));
    } else if (revised) {
      into.add(Message.of("Serves “{0}” as it stands: offer it meanwhile, keep that part", there));
    } else if (revisedThere && first.targets().size() == 1) {
      into.add(Message.of("To be revised for “{0}”: keep what it teaches here", there));
    } else if (revisedThere) {
      into.add(
          Message.of(
              "{0} is to be revised for “{1}”: keep what it teaches here", entry.title(), there));
    }
  }
}
