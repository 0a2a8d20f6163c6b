package org.skillgap.posting;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Turns what a source delivered into the text that a reader sees: HTML without its tags, a line for
 * each paragraph, list item and heading. Never fails, whatever comes in.
 */
public final class PostingCleaner {
  /** Text past this many UTF-16 units is cut off: no posting is that long, an attack may be. */
  public static final int LONGEST = 200_000;

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "section",
          "article",
          "header",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "hr",
          "br");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^>]{0,2000}>");
  private static final Pattern ESCAPED_TAG = Pattern.compile("&(amp;)*lt;/?[a-zA-Z]");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");
  // UTF-8 read as Windows-1252 leaves runs such as "â€“" and "Ã©".
  private static final Pattern MOJIBAKE =
      Pattern.compile(
          "(?:â[€‚ƒ„…†‡‰˜œžŸ™\\u0080-\\u009F].|[ÃÂ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|ðŸ..)",
          Pattern.DOTALL);
  private static final char BULLET = '•';
  private static final char UNREADABLE = '\uFFFD';
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PostingCleaner() {}

  /** The shown text; empty where there is none. */
  public static String clean(String delivered) {
    String text = delivered.length() > LONGEST ? delivered.substring(0, LONGEST) : delivered;
    for (int i = 0; i < 3 && isFound(ESCAPED_TAG, '&', text); i++) {
      text = Parser.unescapeEntities(text, false);
    }
    if (isFound(TAG, '<', text)) {
      text = withoutTags(text);
    }
    for (int i = 0; i < 2 && isFound(ENTITY, '&', text); i++) {
      text = Parser.unescapeEntities(text, false);
    }
    return tidy(mendMojibake(text));
  }

  // Looking for the sign that it begins with is quick, and most often ends the search.
  private static boolean isFound(Pattern pattern, char first, String text) {
    int begin = text.indexOf(first);
    return begin >= 0 && pattern.matcher(text).find(begin);
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    Element body = Jsoup.parse(html).body();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replace('\n', ' '));
            } else if (BLOCKS.contains(node.nodeName())) {
              text.append('\n');
              if (node.nodeName().equals("li")) {
                text.append("• ");
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName()) && !node.nodeName().equals("br")) {
              text.append('\n');
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
              text.append(' ');
            }
          }
        },
        body);
    return text.toString();
  }

  private static String mendMojibake(String text) {
    if (text.indexOf('â') < 0
        && text.indexOf('Ã') < 0
        && text.indexOf('Â') < 0
        && text.indexOf('ð') < 0) {
      return text;
    }
    return MOJIBAKE.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
  }

  private static String decoded(String run) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(run.length());
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        // Bytes without a letter in Windows-1252 come through as control characters.
        bytes.put(
            c >= 0x80 && c <= 0x9F
                ? (byte) c
                : WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get());
      }
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      // It only looked like it: leave what stands there.
      return run;
    }
  }

  // One pass, because a regular expression for each step took longer than the HTML parser.
  private static String tidy(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int lines = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n'
          || c == '\u2028'
          || c == '\u2029'
          || c == '\r' && !startsAt(text, i + 1, '\n')) {
        lines++;
      } else if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        int last = shown.length() - 1;
        boolean afterBullet = last >= 0 && shown.charAt(last) == BULLET;
        if (afterBullet && c == BULLET) {
          continue;
        }
        if (lines > 0 && last >= 0 && !afterBullet) {
          shown.append(lines > 1 ? "\n\n" : "\n");
        } else if ((blank || lines > 0) && last >= 0) {
          // An item whose text stands in a block of its own would leave the bullet alone.
          shown.append(' ');
        }
        shown.append(isLoneSurrogate(text, i) ? UNREADABLE : c);
        lines = 0;
        blank = false;
      }
    }
    return shown.toString();
  }

  private static boolean startsAt(String text, int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  // Joiners and marks of direction stay: emoji and right-to-left text need them.
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  // Half of a pair, as a cut or a broken source leaves it, cannot be written as UTF-8.
  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && (i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
