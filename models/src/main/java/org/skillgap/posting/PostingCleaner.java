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
      Pattern.compile("(?:â[€‚ƒ„…†‡‰˜œžŸ™\\u0080-\\u009F].|[ÃÂ][\\u0080-\\u00BF])");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u200B\\u2060\\uFEFF&&[^\\n\\t]]");
  private static final Pattern BLANKS =
      Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern LINE_BLANKS = Pattern.compile(" *\\n *");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private PostingCleaner() {}

  /** The shown text; empty where there is none. */
  public static String clean(String delivered) {
    String text = delivered.length() > LONGEST ? delivered.substring(0, LONGEST) : delivered;
    for (int i = 0; i < 3 && ESCAPED_TAG.matcher(text).find(); i++) {
      text = Parser.unescapeEntities(text, false);
    }
    if (TAG.matcher(text).find()) {
      text = withoutTags(text);
    }
    for (int i = 0; i < 2 && ENTITY.matcher(text).find(); i++) {
      text = Parser.unescapeEntities(text, false);
    }
    return tidy(mendMojibake(text));
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
    Matcher run = MOJIBAKE.matcher(text);
    if (!run.find()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    do {
      run.appendReplacement(mended, Matcher.quoteReplacement(decoded(run.group())));
    } while (run.find());
    return run.appendTail(mended).toString();
  }

  private static String decoded(String run) {
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      // It only looked like it: leave what stands there.
      return run;
    }
  }

  private static String tidy(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    plain = CONTROL.matcher(plain).replaceAll("");
    plain = BLANKS.matcher(plain).replaceAll(" ");
    plain = LINE_BLANKS.matcher(plain).replaceAll("\n");
    // An item whose text stands in a block of its own leaves the bullet alone on its line.
    plain = plain.replace("•\n", "• ").replaceAll("• +\\n*", "• ");
    return EMPTY_LINES.matcher(plain).replaceAll("\n\n").strip();
  }
}
