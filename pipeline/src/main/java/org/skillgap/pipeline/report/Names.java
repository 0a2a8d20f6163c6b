package org.skillgap.pipeline.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skillgap.credential.Recommendation;
import org.skillgap.gap.Program;
import org.skillgap.gap.Regions;
import org.skillgap.message.Message;
import org.skillgap.message.Translation;
import org.skillgap.pipeline.report.ReportInput.SkillText;

/** What skills, occupations and regions are called in one language. */
public final class Names {
  /** Marks that turn the direction of what follows them. */
  private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private static final Pattern PERCENT = Pattern.compile("(\\d) %");

  private final Language language;
  private final Map<String, SkillText> skills;

  /** French names by the label in small letters, as sentences hold it. */
  private final Map<String, String> french = new HashMap<>();

  public Names(Language language, Map<String, SkillText> skills) {
    this.language = language;
    this.skills = skills;
    if (language == Language.FRENCH) {
      new TreeMap<>(skills)
          .values()
          .forEach(
              skill -> {
                if (skill.french() != null) {
                  french.putIfAbsent(skill.label().toLowerCase(Locale.ROOT), skill.french());
                }
              });
    }
  }

  Language language() {
    return language;
  }

  /** A skill, with a capital; in the taxonomy's own language where it has no name in this one. */
  public Name skill(String uri, String label) {
    SkillText text = skills.get(uri);
    String french = text == null ? null : text.french();
    return language == Language.FRENCH && french != null
        ? new Name(language.first(french), "")
        : said(language.first(label));
  }

  /** A skill by its address alone, which stands for it where nothing more is known. */
  Name skill(String uri) {
    SkillText text = skills.get(uri);
    return text == null ? said(uri) : skill(uri, text.label());
  }

  /** A text of the data or of the advice, which is English. */
  public Name said(String text) {
    return new Name(text, language == Language.ENGLISH ? "" : "en");
  }

  /** A sentence of the advice or of a rule. */
  public Name said(Message message) {
    if (language == Language.ENGLISH) {
      return new Name(whole(message.text()), "");
    }
    boolean isSkill =
        message.values().size() == 1
            && message.pattern().equals("{0}")
            && message.values().get(0).kind() == Message.Kind.SKILL;
    if (isSkill && french(message.text()).isEmpty()) {
      return said(message.text());
    }
    return message
        .in(Translation.french(), label -> french(label).orElse(label))
        .map(text -> new Name(whole(isSkill ? language.first(text) : text), ""))
        .orElseGet(() -> said(message.text()));
  }

  private Optional<String> french(String label) {
    return Optional.ofNullable(french.get(label.toLowerCase(Locale.ROOT)));
  }

  // A number and its sign stay on one line.
  private static String whole(String text) {
    return PERCENT.matcher(text).replaceAll("$1\u00A0%");
  }

  /** The same with the point at its end. */
  public Name sentence(Message message) {
    Name name = said(message);
    return new Name(language.first(name.text()) + ".", name.language());
  }

  /** A sentence of ours without values, by its English. */
  public Name translated(String english) {
    return said(Message.of(english));
  }

  /** A word of ours that the data holds, as in "hybrid". */
  public Name term(String word) {
    return said(Message.of("{0}", Message.terms(word)));
  }

  // Between the marks of an isolate, a text that turns its direction turns nothing behind it.
  private static String isolated(String text) {
    return TURNING.matcher(text).find() ? "\u2068" + text + "\u2069" : text;
  }

  /** What a cluster of skills is called: the names of its most specific skills. */
  public Name cluster(Recommendation advice) {
    List<Name> names = clusterNames(advice);
    boolean said = names.stream().anyMatch(name -> name.language().isEmpty());
    return new Name(
        names.stream().map(name -> isolated(name.text())).collect(Collectors.joining("; ")),
        said ? "" : names.get(0).language());
  }

  /** The first of these names, which is enough to find the cluster by. */
  Name clusterInShort(Recommendation advice) {
    return clusterNames(advice).get(0);
  }

  private List<Name> clusterNames(Recommendation advice) {
    Map<String, String> addresses = new TreeMap<>();
    for (int i = 0; i < advice.skills().size(); i++) {
      addresses.put(advice.skillLabels().get(i), advice.skills().get(i));
    }
    return Arrays.stream(advice.title().split("; "))
        .map(label -> skill(addresses.getOrDefault(label, ""), label))
        .toList();
  }

  /** As in "Ontario" for CA-ON; the code where it has no name. */
  public String region(String code) {
    return term(Regions.name(code)).text();
  }

  /** As in "NOC 63200 (cook)" for the code noc:63200; an address stays as it is. */
  public String occupation(Map<String, String> names, String code) {
    int colon = code.indexOf(':');
    String shown =
        colon > 0 && !code.startsWith("http")
            ? language.textOr("scheme." + code.substring(0, colon), code.substring(0, colon))
                + "\u00A0"
                + code.substring(colon + 1)
            : code;
    String name = names.getOrDefault(code, "");
    return name.isEmpty() ? shown : isolated(name) + " (" + shown + ")";
  }

  /** All occupations of a program in one line. */
  public String occupations(Program program, Map<String, String> names) {
    return String.join(
        "; ", program.occupations().stream().map(code -> occupation(names, code)).toList());
  }
}
