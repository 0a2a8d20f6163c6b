package org.skillgap.pipeline.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skillgap.mention.PostingReader;

/**
 * What tells one state of the reading program from another: its code and models byte for byte, and
 * the libraries beside it by their file names, which carry their versions.
 */
public final class ProgramDigest {
  private static final String DIGEST = digest();

  private ProgramDigest() {}

  /** SHA-256 in hexadecimal digits. */
  public static String hex() {
    return DIGEST;
  }

  private static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Path code =
          Path.of(PostingReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path file : files(code)) {
        digest.update(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
          .splitAsStream(System.getProperty("java.class.path"))
          .map(entry -> String.valueOf(Path.of(entry).getFileName()))
          .sorted()
          .forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  // A jar in the installed program, a folder of classes while it is built.
  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> all = Files.walk(code)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
