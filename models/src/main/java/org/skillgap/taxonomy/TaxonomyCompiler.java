package org.skillgap.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.skillgap.taxonomy.TaxonomyManifest.Input;
import org.skillgap.taxonomy.TaxonomyManifest.Part;

/**
 * Compiles an import into a folder. Imports of different publishers add up; importing one again
 * replaces it. The folder changes at the very end, so a compilation that fails leaves it as it was.
 */
public final class TaxonomyCompiler {
  private TaxonomyCompiler() {}

  /** Compiles what was read from the files and returns the new manifest. */
  public static TaxonomyManifest compile(TaxonomySource source, List<Path> files, Path out)
      throws IOException {
    Path target = out.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException(out + " is no folder to compile into");
    }
    Files.createDirectories(parent);
    Path building = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
    try {
      List<Part> parts = new ArrayList<>(copyOthers(target, building, source.name()));
      TaxonomyStore.writePart(building, source);
      parts.add(part(building, source, files));
      parts.sort(Comparator.comparing(Part::name));
      TaxonomyManifest manifest = new TaxonomyManifest(TaxonomyManifest.FORMAT, parts);
      TaxonomyStore.writeManifest(building, manifest);
      Taxonomy taxonomy = TaxonomyStore.read(building);
      SearchIndex.write(taxonomy, building.resolve(TaxonomyStore.INDEX));
      VectorIndex.write(taxonomy, building);
      OccupationIndex.write(taxonomy, building);
      replace(building, target);
      return manifest;
    } finally {
      delete(building);
    }
  }

  private static List<Part> copyOthers(Path target, Path building, String name) throws IOException {
    if (!Files.exists(target.resolve(TaxonomyStore.MANIFEST))) {
      return List.of();
    }
    List<Part> others =
        TaxonomyStore.manifest(target).parts().stream()
            .filter(p -> !p.name().equals(name))
            .toList();
    for (Part part : others) {
      for (String file :
          List.of(
              TaxonomyStore.skillsFile(part.name()), TaxonomyStore.occupationsFile(part.name()))) {
        Files.copy(target.resolve(file), building.resolve(file));
      }
      String foreign = TaxonomyStore.foreignFile(part.name());
      if (Files.exists(target.resolve(foreign))) {
        Files.copy(target.resolve(foreign), building.resolve(foreign));
      }
    }
    return others;
  }

  private static Part part(Path building, TaxonomySource source, List<Path> files)
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      try (Stream<Path> all = Files.walk(file)) {
        for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
          inputs.add(new Input(one.getFileName().toString(), sha256(one)));
        }
      }
    }
    return new Part(
        source.name(),
        source.version(),
        source.skills().size(),
        source.skills().stream().mapToInt(skill -> 1 + skill.altLabels().size()).sum(),
        source.occupations().size(),
        source.findings().size(),
        inputs,
        sha256(building.resolve(TaxonomyStore.skillsFile(source.name()))));
  }

  private static void replace(Path building, Path target) throws IOException {
    Path old = target.resolveSibling("." + target.getFileName() + "-old");
    delete(old);
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
