package org.skillgap.notebook;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/**
 * Runs the cells of a notebook as Java, in the JVM of the kernel itself, so that a Spark session
 * opened in one cell serves the next. A cell that fails to compile or throws is an error to
 * Jupyter.
 */
public final class JavaKernel extends BaseKernel {
  private final JShell shell;

  private JavaKernel() {
    super(
        "skillgap",
        Runtime.version().toString(),
        new LanguageInfo.Builder("java")
            .version(Runtime.version().toString())
            .mimetype("text/x-java-source")
            .fileExtension(".jshell")
            .pygments("java")
            .codemirror("text/x-java")
            .build(),
        List.of(),
        new HistoryManager() {},
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        new MagicParser("(?<=(?:^|=))\\s*%", "%%", new MagicTranspiler()),
        new MagicsRegistry(),
        false,
        new StringStyler("", "", "", line -> ""));
    shell = JShell.builder().executionEngine("local").build();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    List.of("java.util.*", "java.util.stream.*", "java.nio.file.*", "java.time.*")
        .forEach(name -> shell.eval("import " + name + ";"));
  }

  /** Serves the connection that the file describes until Jupyter ends it. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    JavaKernel kernel = new JavaKernel();
    JupyterConnection connection =
        new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(args[0]))));
    kernel.becomeHandlerForConnection(connection);
    kernel.onStartup();
    notebookKernel = kernel;
    connection.connect();
    connection.waitUntilClose();
    // Spark leaves threads behind that would hold the JVM.
    System.exit(0);
  }

  @Override
  public Object evalRaw(String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!next.completeness().isComplete()) {
        throw new CellFailure("incomplete: " + rest.strip());
      }
      for (SnippetEvent event : shell.eval(next.source())) {
        check(event);
      }
      rest = next.remaining();
    }
    // What a notebook shows, it shows by Show: the shell hands values out as text only.
    return null;
  }

  private void check(SnippetEvent event) {
    if (event.status() == Snippet.Status.REJECTED) {
      List<String> reasons = new ArrayList<>();
      shell
          .diagnostics(event.snippet())
          .forEach(problem -> reasons.add(problem.getMessage(Locale.ROOT)));
      throw new CellFailure(String.join("\n", reasons) + "\n" + event.snippet().source().strip());
    }
    JShellException thrown = event.exception();
    if (thrown != null) {
      throw new CellFailure(thrown.toString(), thrown);
    }
  }

  @Override
  public DisplayData eval(String cell) {
    evalRaw(cell);
    return DisplayData.EMPTY;
  }

  @Override
  public DisplayData inspect(String code, int at, boolean extraDetail) {
    return DisplayData.EMPTY;
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    int[] anchor = {at};
    List<String> options =
        shell.sourceCodeAnalysis().completionSuggestions(code, at, anchor).stream()
            .map(suggestion -> suggestion.continuation())
            .distinct()
            .sorted()
            .toList();
    return new ReplacementOptions(options, anchor[0], at);
  }

  @Override
  public String isComplete(String code) {
    return shell.sourceCodeAnalysis().analyzeCompletion(code).completeness().isComplete()
        ? IS_COMPLETE_YES
        : IS_COMPLETE_MAYBE;
  }

  /** A cell that did not compile or that threw. */
  private static final class CellFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    CellFailure(String message) {
      super(message);
    }

    CellFailure(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
