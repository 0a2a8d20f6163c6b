package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.finding.Quarantined;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.YamlFile;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The micro-credential rules on catalogue entries. */
@Command(
    name = "audit",
    description = "Check catalogue entries against the definition of a micro-credential.")
final class AuditCommand implements Callable<Integer> {
  @Option(
      names = "--profile",
      description = "Thresholds of your own; the standard ones where not given.")
  private @Nullable Path profile;

  @Option(names = "--as-of", description = "The day to check for; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(names = "--all", description = "Print every rule, not only faults and unknowns.")
  private boolean all;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Catalogue files, CSV or JSON Lines.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    RuleProfile rules =
        profile == null ? RuleProfile.standard() : YamlFile.readWhole(profile, RuleProfile.class);
    boolean clean = true;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
      Intake.Taken<CatalogueEntry> taken =
          Intake.catalogue(Validation.guess("catalogue", file), file);
      for (Quarantined q : taken.rejected()) {
        clean = false;
        System.err.println(q.file() + ":" + q.line() + ": " + q.reason() + ". " + q.mend() + ".");
      }
      Map<String, CatalogueEntry> catalogue = new TreeMap<>();
      taken.accepted().forEach(entry -> catalogue.put(entry.id(), entry));
      for (CatalogueEntry entry : taken.accepted()) {
        print(
            entry,
            Audit.audit(
                entry,
                new AuditContext(
                    rules, Asking.today(asOf), List.of(), Map.of(), Set.of(), catalogue)));
      }
    }
    return (clean ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private void print(CatalogueEntry entry, List<RuleResult> results) {
    long faults = Audit.faults(results).size();
    long blocks = Audit.blocks(results).size();
    long unknown = results.stream().filter(r -> r.verdict() == Verdict.UNKNOWN).count();
    System.out.println(
        entry.id()
            + " "
            + entry.title()
            + ": "
            + (blocks > 0 ? "no micro-credential as entered, " : "")
            + faults
            + " faults, "
            + unknown
            + " unknown");
    for (RuleResult r : results) {
      if (all || r.verdict() == Verdict.FAIL || r.verdict() == Verdict.UNKNOWN) {
        System.out.printf(
            Locale.ROOT,
            "  %-4s%-16s%-7s%s; expected: %s (%s)%n",
            r.rule(),
            r.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            r.severity().name().toLowerCase(Locale.ROOT),
            r.observed(),
            r.expected(),
            r.statement());
      }
    }
  }
}
