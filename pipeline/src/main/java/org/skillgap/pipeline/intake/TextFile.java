package org.skillgap.pipeline.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.skillgap.message.Message;

/** A partner's file as text: unzipped where it is gzipped, in whatever encoding it came. */
final class TextFile {
  private static final int LARGEST = 512 << 20;
  private static final int DETECTED_BYTES = 64 << 10;
  private static final int SURE = 60;

  private TextFile() {}

  /** A file that is there and that nothing can be made of. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Message reason;
    private final transient Message mend;

    Damaged(Message reason, Message mend) {
      super(reason.text());
      this.reason = reason;
      this.mend = mend;
    }

    Message reason() {
      return reason;
    }

    Message mend() {
      return mend;
    }
  }

  /** The text; a byte order mark is taken off. */
  static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream plain =
            file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in) {
      byte[] bytes = plain.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Damaged(
            Message.of("the file holds more than {0} MB", LARGEST >> 20), Message.of("Split it"));
      }
      return decoded(bytes);
    } catch (ZipException | EOFException e) {
      throw new Damaged(Message.of("the file is no whole gzip file"), Message.of("Send it again"));
    }
  }

  private static String decoded(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, guessed(bytes));
    }
  }

  private static Charset guessed(byte[] bytes) {
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, DETECTED_BYTES));
    CharsetMatch match = new CharsetDetector().setText(head).detect();
    // On short texts the detector hardly knows; a partner's spreadsheet then is the likely source.
    boolean sure =
        match != null
            && match.getConfidence() >= SURE
            && !match.getName().startsWith("ISO-8859")
            && Charset.isSupported(match.getName());
    return Charset.forName(sure ? match.getName() : "windows-1252");
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
