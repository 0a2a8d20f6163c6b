package org.skillgap.pipeline.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a headless Chromium, driven over its debugging socket. The handful of commands that
 * printing and checking a page needs are not worth a driver that brings browsers of its own.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long PATIENCE_SECONDS = 90;
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private String session = "";

  private Browser(Process process, Path profile, String address) {
    this.process = process;
    this.profile = profile;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
  }

  /** A Chromium on the path of the machine; empty where there is none. */
  static Optional<Path> find() {
    String path = System.getenv("PATH");
    return path == null
        ? Optional.empty()
        : NAMES.stream()
            .flatMap(
                name ->
                    Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
  }

  /** Starts a browser with a profile of its own, which goes when it is closed. */
  static Browser open(Path chromium) throws IOException {
    Path profile = Files.createTempDirectory("skillgap-browser-");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(process, profile, address(process));
    String target =
        browser.call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    browser.session =
        browser
            .call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    browser.call("Page.enable", Map.of());
    return browser;
  }

  // It says on its error stream where it listens, and goes on talking there: somebody must read.
  private static String address(Process process) throws IOException {
    CompletableFuture<String> found = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.startsWith("DevTools listening on ")) {
                    found.complete(line.substring("DevTools listening on ".length()).strip());
                  }
                }
              } catch (IOException e) {
                found.completeExceptionally(e);
              }
              found.completeExceptionally(new IOException("the browser ended before it listened"));
            },
            "browser-messages");
    reader.setDaemon(true);
    reader.start();
    return patiently(found);
  }

  /** Sends a command of the DevTools protocol and returns its result. */
  JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    int id = next.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(id, answer);
    patiently(socket.sendText(message.toString(), true));
    JsonNode result = patiently(answer);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.path("error").path("message").asText());
    }
    return result.path("result");
  }

  /** Opens an address and waits until it is loaded. */
  void show(URI address) throws IOException {
    events.clear();
    JsonNode shown = call("Page.navigate", Map.of("url", address.toString()));
    if (shown.has("errorText")) {
      throw new IOException(address + ": " + shown.path("errorText").asText());
    }
    JsonNode event = awaited();
    while (!event.path("method").asText().equals("Page.loadEventFired")) {
      event = awaited();
    }
  }

  private JsonNode awaited() throws IOException {
    try {
      JsonNode event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (event == null) {
        throw new IOException("the browser did not finish loading the page");
      }
      return event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Value of a script's expression on the page; promises are waited for. */
  JsonNode evaluate(String script) throws IOException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(
          result.path("exceptionDetails").path("exception").path("description").asText(script));
    }
    return result.path("result").path("value");
  }

  /** The page as it prints, as the bytes of a PDF file. */
  byte[] pdf() throws IOException {
    JsonNode printed =
        call(
            "Page.printToPDF",
            Map.of("preferCSSPageSize", true, "printBackground", true, "generateTaggedPDF", true));
    return java.util.Base64.getDecoder().decode(printed.path("data").asText());
  }

  /** Where it keeps its own files until it is closed. */
  Path profile() {
    return profile;
  }

  /** The processes that it consists of, as long as they run. */
  Stream<ProcessHandle> processes() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
  }

  private static <T> T patiently(CompletableFuture<T> future) throws IOException {
    try {
      return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IOException("the browser does not answer: " + e.getCause(), e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    // Its helpers write to the profile until they end, so each is waited for; asked for before the
    // browser ends, since nobody knows whose they were afterwards.
    List<ProcessHandle> all = processes().toList();
    process.destroy();
    try {
      patiently(process.onExit());
    } catch (IOException e) {
      process.destroyForcibly();
    }
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      patiently(each.onExit());
    }
    try (Stream<Path> left = Files.walk(profile)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Puts the pieces of a message together and hands it to who waits for it. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      JsonNode node;
      try {
        node = JSON.readTree(message);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      CompletableFuture<JsonNode> answer = open.remove(node.path("id").asInt(-1));
      if (answer == null) {
        events.add(node);
      } else {
        answer.complete(node);
      }
    }
  }
}
