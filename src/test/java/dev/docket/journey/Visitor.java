package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.docket.Patience;
import dev.docket.matter.BoardId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: one context with one page. */
public final class Visitor implements AutoCloseable {

    /** In milliseconds, as Playwright has it. */
    public static final double PATIENCE = Patience.LIMIT.toMillis();

    /** Of everybody in the demo practice. */
    static final String PASSWORD = "demo";

    private static final String LOGIN = "/login";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** Recording what a page does takes as long as doing it. */
    private static final boolean TRACED = "true".equals(System.getenv("DOCKET_TRACES"));

    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final String login;
    private final BrowserContext context;
    private final Page page;

    public Visitor(String login, BrowserContext context) {
        this.login = login;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        if (TRACED) {
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(login + ": " + error));
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(login + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    public String login() {
        return login;
    }

    public Page page() {
        return page;
    }

    /** From here on such a line on the console is no complaint. */
    public void expectsOnConsole(String part) {
        expected.add(Pattern.compile(Pattern.quote(part)));
    }

    /** A server that does not know a page any more refuses its heartbeat, of which the browser tells on the console. */
    void expectsToBeForgotten() {
        expectsOnConsole("v-r=heartbeat");
    }

    public List<String> complaints() {
        return complaints.stream()
                .filter(line ->
                        expected.stream().noneMatch(part -> part.matcher(line).find()))
                .toList();
    }

    /** Signs in as the page does, without drawing one: nearly every test begins so. */
    public void signIn() {
        var token = TOKEN.matcher(context.request().get(LOGIN).text());
        assertThat(token.find()).as("the page of the sign-in has a token").isTrue();
        var form = FormData.create()
                .set("username", login)
                .set("password", PASSWORD)
                .set("_csrf", token.group(1));
        var answer = context.request()
                .post(LOGIN, RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location"))
                .as("where the sign-in leads to")
                .doesNotContain(LOGIN);
    }

    /** Signs in on the page for it. */
    void signInOnThePage(String password) {
        page.navigate(LOGIN);
        fillIn(password);
    }

    /** Signs in on the page for it, to which he was led. */
    public void fillIn(String password) {
        page.getByLabel("Username").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** The node at which he has his session, as the cookie says; one of the two that a proxy has behind it. */
    public String node() {
        String session = context.cookies().stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        assertThat(session).matches(".+\\.[ab]");
        return session.substring(session.length() - 1);
    }

    /** Goes to a board and waits until its cards are there and it is synced. */
    public BoardPage open(BoardId board) {
        page.navigate("/boards/" + board.value());
        var opened = new BoardPage(page);
        opened.waitUntilSynced();
        return opened;
    }

    /**
     * Keeps what the page looks like and, with <code>DOCKET_TRACES=true</code>, the way there:
     * <code>npx playwright show-trace FILE</code>.
     */
    public void keep(Path name) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(name.resolveSibling(name.getFileName() + ".png")));
            if (TRACED) {
                var file = name.resolveSibling(name.getFileName() + ".zip");
                context.tracing().stop(new Tracing.StopOptions().setPath(file));
            }
        } catch (PlaywrightException e) {
            // The test's own failure is the one to tell.
            complaints.add(login + ": nothing could be kept: " + e.getMessage());
        }
    }

    /** Requests that a test has its hands on are let go first: their handlers would talk to a page that is gone. */
    @Override
    public void close() {
        context.pages().forEach(Page::unrouteAll);
        context.close();
    }
}
