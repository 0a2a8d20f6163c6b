package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.OfferFinder;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.finding.Quarantined;
import org.skillgap.mention.PostingReader;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.PlainMessages;
import org.skillgap.pipeline.YamlFile;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.intake.Validation;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The micro-credential rules on catalogue entries. */
@Command(
    name = "audit",
    description = "Check catalogue entries against the definition of a micro-credential.")
final class AuditCommand implements Callable<Integer> {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new PlainMessages()).build();

  @Option(
      names = "--profile",
      description = "Thresholds of your own; the standard ones where not given.")
  private @Nullable Path profile;

  @Option(
      names = "--taxonomy",
      description = "Folder of the compiled taxonomy, to tell the topics of the outcomes.")
  private @Nullable Path taxonomy;

  @Option(
      names = "--mapping",
      description = "How the files are to be understood, as in sources/NAME.yaml of a workspace.")
  private @Nullable Path mapping;

  @Option(names = "--as-of", description = "The day to check for; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(names = "--all", description = "Print every rule, not only faults and unknowns.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object an entry, with every rule.")
  private boolean json;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Catalogue files: CSV, JSON Lines, CTDL, Open Badges 3.0 or European Learning Model 3."
              + " Together they are one catalogue.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    RuleProfile rules =
        profile == null
            ? RuleProfile.standard()
            : YamlFile.readWhole(profile, RuleProfile.class, RuleProfile.standard());
    List<CatalogueEntry> entries = new ArrayList<>();
    List<Quarantined> rejected = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
      Intake.Taken<CatalogueEntry> taken = Intake.catalogue(mappingOf(file), file);
      entries.addAll(taken.accepted());
      rejected.addAll(taken.rejected());
    }
    rejected.forEach(
        q ->
            System.err.println(
                q.file() + ":" + q.line() + ": " + q.reason() + ". " + q.mend() + "."));
    AuditContext context = context(rules, entries);
    for (CatalogueEntry entry : entries) {
      List<RuleResult> results = Audit.audit(entry, context);
      if (json) {
        System.out.println(object(entry, results));
      } else {
        print(entry, results);
      }
    }
    return (rejected.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY).number();
  }

  private SourceMapping mappingOf(Path file) throws IOException {
    return mapping == null
        ? Validation.guess("catalogue", file)
        : YamlFile.read(mapping, SourceMapping.class);
  }

  private AuditContext context(RuleProfile rules, List<CatalogueEntry> entries) throws IOException {
    List<Offer> offers = new ArrayList<>();
    Map<String, String> topics = new TreeMap<>();
    if (taxonomy != null) {
      Taxonomy concepts = Taxonomy.open(taxonomy);
      OfferFinder finder = new OfferFinder(PostingReader.open(taxonomy, concepts));
      entries.forEach(entry -> offers.addAll(finder.find(entry)));
      for (Skill skill : concepts.skills()) {
        topics.put(skill.uri(), concepts.topicOf(skill.uri()));
      }
    }
    return AuditContext.of(rules, Asking.today(asOf), entries, offers, topics);
  }

  private static String object(CatalogueEntry entry, List<RuleResult> results) throws IOException {
    ObjectNode object = JSON.createObjectNode();
    object.put("id", entry.id()).put("title", entry.title()).put("file", entry.file());
    object.put("line", entry.line()).put("faults", Audit.faults(results).size());
    object.put("blocks", Audit.blocks(results).size());
    object.set("results", JSON.valueToTree(results));
    return JSON.writeValueAsString(object);
  }

  private void print(CatalogueEntry entry, List<RuleResult> results) {
    long faults = Audit.faults(results).size();
    long blocks = Audit.blocks(results).size();
    long unknown = results.stream().filter(r -> r.verdict() == Verdict.UNKNOWN).count();
    StringBuilder text = new StringBuilder();
    text.append(entry.id())
        .append(' ')
        .append(entry.title())
        .append(": ")
        .append(blocks > 0 ? "no micro-credential as entered, " : "")
        .append(faults)
        .append(faults == 1 ? " fault, " : " faults, ")
        .append(unknown)
        .append(" unknown\n");
    for (RuleResult r : results) {
      if (all || r.verdict() == Verdict.FAIL || r.verdict() == Verdict.UNKNOWN) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %-4s%-16s%-7s%s; expected: %s (%s)%n",
                r.rule(),
                r.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                r.severity().name().toLowerCase(Locale.ROOT),
                r.observed(),
                r.expected(),
                r.statement()));
      }
    }
    System.out.print(text);
  }
}
