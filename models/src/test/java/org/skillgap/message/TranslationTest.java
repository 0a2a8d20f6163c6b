package org.skillgap.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillgap.credential.Demand;
import org.skillgap.credential.Demand.Skill;
import org.skillgap.credential.Demand.Strength;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.rule.Rule;
import org.skillgap.credential.rule.Rules;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Regions;

class TranslationTest {
  /** Where sentences are said that stand on pages: advice and rules, and what intake finds. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/org/skillgap/contract"),
          Path.of("src/main/java/org/skillgap/credential"),
          Path.of("../pipeline/src/main/java/org/skillgap/pipeline"));

  /** What the other sentences go on with that begin with words of their own. */
  private static final String H1 =
      Rules.opportunityNotHype()
          .check(
              new Demand(List.of(new Skill("s", Strength.ACT, false, 5, 2, 1)), List.of()),
              RuleProfile.standard())
          .observed()
          .pattern();

  /** Calls whose patterns are sentences for people, by the class that they are called on. */
  private static final Set<String> SAYING =
      Set.of(
          "Message.of",
          "Answer.pass",
          "Answer.fail",
          "Answer.unclear",
          "Answer.judge",
          "Answer.notApplicable",
          "part.words",
          "of.words");

  /** Calls whose texts are terms. */
  private static final Set<String> TERM_CALLS = Set.of("Message.terms", "Answer.unknown");

  @Test
  void everySentenceThatTheCodeSaysStandsInFrench() throws IOException {
    Found found = found();
    assertThat(found.patterns).hasSizeGreaterThan(200);
    assertThat(Translation.french().all().keySet()).containsAll(found.patterns);
  }

  @Test
  void everyTermThatASentenceHoldsStandsInFrench() throws IOException {
    Set<String> terms = new TreeSet<>(found().terms);
    for (Cause cause : Cause.values()) {
      terms.add(words(cause));
    }
    for (Outcome outcome : Outcome.values()) {
      terms.add(words(outcome));
    }
    terms.addAll(Regions.all().values());
    assertThat(Translation.french().all().keySet()).containsAll(terms);
  }

  @Test
  void everyStatementOfTheDefinitionStandsInFrench() {
    assertThat(Translation.french().all().keySet())
        .containsAll(Rules.all().stream().map(Rule::statement).toList());
  }

  @Test
  void aTranslationHasThePlacesOfItsOriginal() {
    Translation.french()
        .all()
        .forEach(
            (english, french) -> assertThat(places(french)).as(english).isEqualTo(places(english)));
  }

  @Test
  void numbersAndDaysAreWrittenAsTheLanguageWritesThem() {
    Translation other =
        Translation.of(
            Locale.CANADA_FRENCH,
            Map.of("{0} hours since {1}", "{0} heures depuis le {1}", "pay", "le salaire"));
    Message message = Message.of("{0} hours since {1}", 1234.56, LocalDate.of(2026, 5, 1));
    assertThat(message.text()).isEqualTo("1,234.6 hours since May 1, 2026");
    assertThat(message.in(other, s -> s)).hasValue("1\u00A0234,6 heures depuis le 1er mai 2026");
    assertThat(Message.of("because of {0}", Message.terms("pay")).in(other, s -> s))
        .as("a sentence without a translation is said to have none")
        .isEmpty();
    assertThat(Message.quoted("pay").in(other, s -> s))
        .as("words of the data are not ours")
        .isEmpty();
  }

  private static Set<String> places(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> places = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
        places.add(String.valueOf(parsed.getPart(i).getValue()));
      }
    }
    return places;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What the sources say, found by the compiler's own reading of them. */
  private static Found found() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Found found = new Found();
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = SOURCES.stream().flatMap(TranslationTest::inside)) {
      List<Path> sources = all.filter(p -> p.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        found.constants.clear();
        found.scan(unit, null);
      }
    }
    return found;
  }

  private static Stream<Path> inside(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Found extends TreeScanner<Void, Void> {
    private final Set<String> patterns = new TreeSet<>();
    private final Set<String> terms = new TreeSet<>();
    private final Map<String, String> constants = new HashMap<>();

    @Override
    public @Nullable Void visitVariable(VariableTree node, Void unused) {
      ExpressionTree value = node.getInitializer();
      if (value != null && texts(value).size() == 1) {
        constants.put(node.getName().toString(), texts(value).get(0));
      }
      return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, Void unused) {
      String called = called(node);
      if (SAYING.contains(called)) {
        // A pattern is the first text among the arguments; a part of a course has two.
        node.getArguments().stream()
            .map(this::texts)
            .filter(texts -> !texts.isEmpty())
            .limit(called.endsWith(".words") ? 2 : 1)
            .forEach(patterns::addAll);
      }
      if (TERM_CALLS.contains(called)) {
        node.getArguments().forEach(argument -> terms.addAll(texts(argument)));
      }
      if (called.endsWith(".after")) {
        texts(node.getArguments().get(0)).forEach(lead -> patterns.add(lead + H1));
      }
      return super.visitMethodInvocation(node, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree node, Void unused) {
      if (node.getIdentifier().toString().equals("Refused")) {
        patterns.addAll(texts(node.getArguments().get(0)));
      }
      return super.visitNewClass(node, null);
    }

    private static String called(MethodInvocationTree node) {
      if (node.getMethodSelect() instanceof MemberSelectTree select) {
        String on =
            select.getExpression() instanceof IdentifierTree name
                ? name.getName().toString()
                : select.getExpression() instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree inner
                    ? inner.getIdentifier().toString()
                    : "";
        return on + "." + select.getIdentifier();
      }
      return "";
    }

    private List<String> texts(ExpressionTree tree) {
      if (tree instanceof ParenthesizedTree inner) {
        return texts(inner.getExpression());
      }
      if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
        return List.of(text);
      }
      if (tree instanceof IdentifierTree name) {
        String constant = constants.get(name.getName().toString());
        return constant == null ? List.of() : List.of(constant);
      }
      if (tree instanceof ConditionalExpressionTree either) {
        return Stream.concat(
                texts(either.getTrueExpression()).stream(),
                texts(either.getFalseExpression()).stream())
            .toList();
      }
      if (tree instanceof BinaryTree sum) {
        return texts(sum.getLeftOperand()).stream()
            .flatMap(left -> texts(sum.getRightOperand()).stream().map(right -> left + right))
            .toList();
      }
      return List.of();
    }
  }
}
