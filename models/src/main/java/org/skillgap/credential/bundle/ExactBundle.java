package org.skillgap.credential.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * The best bundle as a mixed-integer program: an offering is taken or not, and each skill is
 * credited to at most one of those taken.
 */
final class ExactBundle {
  private static final int MOST_NODES = 200_000;

  /** One thread, so that among bundles of equal worth it is always the same one that is found. */
  private static final IntegerStrategy STRATEGY =
      IntegerStrategy.newConfigurable()
          .withParallelism(() -> 1)
          .withGapTolerance(NumberContext.of(12, 10));

  private ExactBundle() {}

  /** Empty where the solver cannot prove that its bundle is the best. */
  static Optional<List<Offering>> choose(BundleProblem problem) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.integer(STRATEGY);
    model.options.iterations_abort = MOST_NODES;
    // A limit of time would let the result depend on the machine.
    model.options.time_abort = Long.MAX_VALUE;
    Map<String, Long> teachers = teachers(problem);
    List<Variable> taken = new ArrayList<>();
    Expression budget = model.newExpression("hours").upper(problem.hours());
    Map<String, Expression> onceASkill = new HashMap<>();
    for (Offering offering : problem.offerings()) {
      Variable take = model.newVariable("take " + offering.key()).binary();
      taken.add(take);
      budget.set(take, offering.hours());
      double alone = 0;
      for (Map.Entry<String, Double> taught : offering.quality().entrySet()) {
        double worth = taught.getValue() * problem.gaps().getOrDefault(taught.getKey(), 0.0);
        if (teachers.getOrDefault(taught.getKey(), 0L) == 1) {
          alone += worth;
        } else if (worth > 0) {
          credit(model, onceASkill, taught.getKey(), take, worth);
        }
      }
      take.weight(alone);
    }
    Optimisation.Result result = model.maximise();
    if (!result.getState().isOptimal()) {
      return Optional.empty();
    }
    List<Offering> chosen = new ArrayList<>();
    for (int i = 0; i < taken.size(); i++) {
      if (result.doubleValue(model.indexOf(taken.get(i))) > 0.5) {
        chosen.add(problem.offerings().get(i));
      }
    }
    return Optional.of(chosen);
  }

  // A skill that one offering alone teaches needs no question of who is credited with it.
  private static Map<String, Long> teachers(BundleProblem problem) {
    return problem.offerings().stream()
        .flatMap(offering -> offering.quality().keySet().stream())
        .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()));
  }

  private static void credit(
      ExpressionsBasedModel model,
      Map<String, Expression> onceASkill,
      String skill,
      Variable take,
      double worth) {
    Variable credit =
        model.newVariable(take.getName() + " for " + skill).lower(0).upper(1).weight(worth);
    onceASkill
        .computeIfAbsent(skill, s -> model.newExpression("once " + s).upper(1))
        .set(credit, 1);
    model.newExpression(take.getName() + " gives " + skill).upper(0).set(credit, 1).set(take, -1);
  }
}
