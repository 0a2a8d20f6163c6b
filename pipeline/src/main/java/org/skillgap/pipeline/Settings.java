package org.skillgap.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillgap.mention.View;

/**
 * What a workspace sets in {@code skillgap.yaml}.
 *
 * @param seed of all chance; the same seed and input give the same numbers
 * @param taxonomy folder of the compiled taxonomy, from the workspace
 * @param reading labels (quick) or meaning (closely); meaning where absent
 * @param ruleProfile a college's own thresholds of the rules; the standard ones where absent
 * @param gapProfile priors and thresholds of one's own; the standard ones where absent
 * @param print whether the programs' pages are printed to PDF; yes where absent and a Chromium is
 *     there
 * @param master Spark master; local[*] where absent
 */
public record Settings(
    @Nullable Long seed,
    @Nullable String taxonomy,
    @Nullable View reading,
    @Nullable String ruleProfile,
    @Nullable String gapProfile,
    @Nullable Print print,
    @Nullable String master) {

  /** What is printed by the browser of the machine. */
  public enum Print {
    /** The programs' pages, where a browser is there. */
    PROGRAMS,
    NOTHING
  }

  private static final long DEFAULT_SEED = 20_260_101L;

  /** The settings of a workspace; refuses unknown keys. */
  public static Settings read(Path file) {
    return YamlFile.read(file, Settings.class);
  }

  public long chosenSeed() {
    return seed == null ? DEFAULT_SEED : seed;
  }

  public String chosenTaxonomy() {
    return Objects.requireNonNullElse(taxonomy, "taxonomy");
  }

  public View chosenView() {
    return Objects.requireNonNullElse(reading, View.MEANING);
  }

  public Print chosenPrint() {
    return Objects.requireNonNullElse(print, Print.PROGRAMS);
  }

  public String chosenMaster() {
    return Objects.requireNonNullElse(master, "local[*]");
  }
}
