package dev.docket.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: one context with one page. */
final class Visitor implements AutoCloseable {

    /** Generous: a loaded machine may take that long for what is usually there at once, in milliseconds. */
    static final double PATIENCE = 20_000;

    /** Polls come every 5 s, and 7 s are promised; the rest is for a loaded machine. */
    static final Duration ONE_POLL = Duration.ofSeconds(10);

    private static final String PASSWORD = "demo";

    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final String login;
    private final BrowserContext context;
    private final Page page;

    Visitor(String login, BrowserContext context) {
        this.login = login;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(login + ": " + error));
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(login + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    String login() {
        return login;
    }

    Page page() {
        return page;
    }

    /** From here on such a line on the console is no complaint. */
    void expectsOnConsole(String part) {
        expected.add(Pattern.compile(Pattern.quote(part)));
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(line ->
                        expected.stream().noneMatch(part -> part.matcher(line).find()))
                .toList();
    }

    void signIn() {
        page.navigate("/login");
        page.getByLabel("Username").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile(".*/boards/\\d+"));
    }

    /** Goes to a board and waits until its cards are there and it is synced. */
    BoardPage open(BoardId board) {
        page.navigate("/boards/" + board.value());
        var opened = new BoardPage(page);
        opened.waitUntilSynced();
        return opened;
    }

    /** Keeps what the page looks like, and the way there: <code>npx playwright show-trace FILE</code>. */
    void keep(Path name) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(name.resolveSibling(name.getFileName() + ".png")));
            context.tracing().stop(new Tracing.StopOptions().setPath(name.resolveSibling(name.getFileName() + ".zip")));
        } catch (PlaywrightException e) {
            // The test's own failure is the one to tell.
            complaints.add(login + ": nothing could be kept: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
