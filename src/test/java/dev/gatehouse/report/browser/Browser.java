package dev.gatehouse.report.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, told what to do by its DevTools protocol; it notes what pages complain of and ask for. */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Pattern SOCKET = Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+),");
    private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern URL = Pattern.compile("\"request\":\\{\"url\":\"([^\"]+)\"");
    private static final List<String> COMPLAINTS = List.of(
            "\"method\":\"Runtime.exceptionThrown\"",
            "\"method\":\"Runtime.consoleAPICalled\"",
            "\"method\":\"Log.entryAdded\"",
            "\"method\":\"Page.javascriptDialogOpening\"");
    private static final int SECONDS = 60;
    private static final int MILLISECONDS = 1_000;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<String> loaded = new CompletableFuture<>();

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
        Stream.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable", "Performance.enable")
                .forEach(each -> call(each, "{}"));
    }

    /** Where there is one on this machine. */
    public static Optional<String> installed() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }

    /** Starts one with a profile of its own. */
    public static Browser start(String command, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        command,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--window-size=1300,1000",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        Matcher listening = output.lines()
                .map(LISTENING::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the browser does not start"));
        return new Browser(process, pageSocket(listening.group(1)));
    }

    private static String pageSocket(String host) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                .build();
        String targets = HttpClient.newHttpClient()
                .send(list, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher socket = SOCKET.matcher(targets.substring(targets.indexOf("\"type\": \"page\"")));
        if (!socket.find()) {
            throw new IllegalStateException("the browser has no page: " + targets);
        }
        return socket.group(1);
    }

    /** Opens a page and waits until it is loaded. */
    public void open(Path page) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", "{\"url\":" + quoted(page.toUri().toString()) + "}");
        await(loaded);
    }

    /** Runs something that leads to another page, and waits until that is loaded. */
    void follow(String script) {
        loaded = new CompletableFuture<>();
        eval(script);
        await(loaded);
    }

    /** The value of an expression, or what it promises, as a text. */
    public String eval(String expression) {
        String answer = call(
                "Runtime.evaluate",
                "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":"
                        + quoted("Promise.resolve(" + expression + ").then(String)")
                        + "}");
        Matcher value = VALUE.matcher(answer);
        if (answer.contains("\"exceptionDetails\"") || !value.find()) {
            throw new AssertionError(expression + "\n" + answer);
        }
        return value.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** How long the page has been busy with something, in milliseconds: {@code ScriptDuration}. */
    public String metric(String name) {
        Matcher value = Pattern.compile("\"name\":\"" + name + "\",\"value\":([0-9.e-]+)")
                .matcher(call("Performance.getMetrics", "{}"));
        if (!value.find()) {
            throw new IllegalStateException("the browser measures no " + name);
        }
        return String.valueOf(Double.parseDouble(value.group(1)) * MILLISECONDS);
    }

    /** Shows pages as somebody sees them who prefers light or dark. */
    void prefer(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    }

    /** Gives pages a window of another width; 0 is that of the browser. */
    void width(int pixels) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + pixels + ",\"height\":0,\"deviceScaleFactor\":0,\"mobile\":false}");
    }

    /** What pages have complained of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What pages have asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private String call(String method, String parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return await(answer);
    }

    private static String await(CompletableFuture<String> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the browser does not answer", e);
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private void receive(String message) {
        Matcher id = ID.matcher(message);
        if (id.find()) {
            Optional.ofNullable(answers.remove(Integer.valueOf(id.group(1))))
                    .ifPresent(answer -> answer.complete(message));
        } else if (message.contains("\"method\":\"Page.loadEventFired\"")) {
            loaded.complete(message);
        } else if (COMPLAINTS.stream().anyMatch(message::contains)) {
            complaints.add(message);
        } else if (message.contains("\"method\":\"Network.requestWillBeSent\"")) {
            Matcher url = URL.matcher(message);
            requests.add(url.find() ? url.group(1) : message);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        socket.sendText("{\"id\":" + ids.incrementAndGet() + ",\"method\":\"Browser.close\"}", true)
                .join();
        await(process.onExit().thenApply(ended -> "ended"));
        children.forEach(child -> await(child.onExit().thenApply(ended -> "ended")));
    }

    /** Puts messages together that come in parts. */
    private final class Messages implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                receive(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
