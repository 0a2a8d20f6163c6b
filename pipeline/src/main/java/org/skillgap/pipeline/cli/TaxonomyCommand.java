package org.skillgap.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.skillgap.finding.Finding;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;
import org.skillgap.taxonomy.TaxonomyManifest;
import org.skillgap.taxonomy.TaxonomySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands on taxonomies. */
@Command(name = "taxonomy", description = "Work with skill and occupation taxonomies.")
final class TaxonomyCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: taxonomy import");
  }

  // A download that broke off is the likeliest fault, and the library's message names no file.
  private static void requireWholeZip(Path file) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        zip.size();
      } catch (ZipException e) {
        throw new Refusal(
            ExitCode.UNREADABLE, file + " is no whole zip file: download it again", e);
      }
    }
  }

  /** Compiles a publisher's download. */
  @Command(
      name = "import",
      description =
          "Compile a taxonomy from the publisher's downloads; imports of several publishers add up.")
  int importFiles(
      @Option(names = "--format", required = true, description = "esco, onet, oasis, case or csv")
          TaxonomyFormat format,
      @Option(names = "--out", required = true, description = "Folder of the compiled taxonomy")
          Path out,
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Zips, folders or files as downloaded")
          List<Path> files)
      throws IOException {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      requireWholeZip(file);
    }
    TaxonomySource source = format.importer().read(files);
    TaxonomyManifest manifest = TaxonomyCompiler.compile(source, files, out);
    for (Finding finding : source.findings()) {
      System.err.println(finding.file() + ":" + finding.line() + ": " + finding.reason());
    }
    System.out.println(
        manifest.title()
            + ": "
            + source.skills().size()
            + " skills, "
            + source.occupations().size()
            + " occupations"
            + (source.findings().isEmpty()
                ? ""
                : ", " + source.findings().size() + " rows set aside"));
    return (source.findings().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY).number();
  }
}
