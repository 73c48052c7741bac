package dev.docket.faults;

import com.microsoft.playwright.Browser;
import dev.docket.Application;
import dev.docket.identity.AccountService;
import dev.docket.identity.LoginName;
import dev.docket.identity.NewAccount;
import dev.docket.identity.Operator;
import dev.docket.identity.Role;
import dev.docket.journey.Chromium;
import dev.docket.journey.Visitor;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;

/** A practice on machines of its own: a database server, Docket, and empty boards to be worked on. */
final class Office implements AutoCloseable {

    static final List<String> PEOPLE = List.of("ada", "ben", "cleo", "dora");

    private static final int BOARDS = 12;
    private static final int MATTERS_OF_EACH = 4;

    private final Deque<BoardId> boards = new ArrayDeque<>();
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final DatabaseServer database;
    private final Path folder;
    private final List<String> people;

    private Office(DatabaseServer database, Path folder, List<String> people, List<BoardId> boards) {
        this.database = database;
        this.folder = folder;
        this.people = people;
        this.boards.addAll(boards);
    }

    /** @param settings of Docket, as properties of Spring's on the command line */
    static Office open(Path folder, String... settings) throws IOException {
        return open(folder, PEOPLE, settings);
    }

    /** One in which only these people work. */
    static Office open(Path folder, List<String> people, String... settings) throws IOException {
        Chromium.mustBeThere();
        var database = DatabaseServer.start(folder.resolve("postgres"));
        try {
            var boards = furnish(database, folder.resolve("setup"));
            database.prepareDisk();
            var office = new Office(database, folder, people, boards);
            office.join(settings);
            return office;
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The accounts of the demo practice, one more, and a board for each fault. */
    private static List<BoardId> furnish(DatabaseServer database, Path data) {
        try (var setup = SpringApplication.run(
                Application.class,
                "--docket.data-dir=" + data,
                "--docket.demo=true",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + DatabaseServer.NAME,
                "--spring.datasource.password=" + DatabaseServer.NAME)) {
            var accounts = setup.getBean(AccountService.class);
            var dora = new NewAccount(new LoginName("dora"), "Dora Quint", Role.MEMBER, "demo");
            setup.getBean(Operator.class).call(() -> accounts.create(dora));
            return IntStream.range(0, BOARDS)
                    .mapToObj(number -> furnish(BoardFixture.in(setup)))
                    .toList();
        }
    }

    private static BoardId furnish(BoardFixture board) {
        for (int person = 0; person < PEOPLE.size(); person++) {
            var stage = Worker.STAGES.get(person);
            mattersOf(PEOPLE.get(person)).forEach(title -> board.add(stage, title));
        }
        return board.id();
    }

    private static List<String> mattersOf(String person) {
        return IntStream.rangeClosed(1, MATTERS_OF_EACH)
                .mapToObj(number -> "Matter %d of %s".formatted(number, person))
                .toList();
    }

    DatabaseServer database() {
        return database;
    }

    /** The one that was there first. */
    Node node() {
        return nodes.getFirst();
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** One more node on the same database. */
    Node join(String... settings) throws IOException {
        var node = Node.start(database, folder.resolve("data" + nodes.size()), List.of(settings));
        nodes.add(node);
        return node;
    }

    /** A board that nobody has touched. */
    BoardId nextBoard() {
        return boards.remove();
    }

    /** So many people at a board, each at a page of his own. */
    List<Worker> seat(BoardId board, String address) {
        return people.stream()
                .map(person -> {
                    var visitor = visitor(person, address);
                    return Worker.at(visitor, Recorder.in(visitor.page()), board, mattersOf(person));
                })
                .toList();
    }

    /** Somebody who has signed in, and who may see what is no trouble here on his console. */
    Visitor visitor(String person, String address) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1440, 900);
        var visitor = new Visitor(person, Chromium.browser().newContext(options));
        // The last one is Vaadin's: a combo box had asked something as its page was drawn anew.
        List.of("net::ERR_", "Failed to load resource", "WebSocket", "Websocket", "Client is resynchronizing")
                .forEach(visitor::expectsOnConsole);
        visitors.add(visitor);
        visitor.signIn();
        return visitor;
    }

    /** What the consoles of all pages complained of. */
    List<String> complaints() {
        return visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
    }

    /** Everybody goes home. */
    void clear() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    /** For whoever wants to see what went wrong. */
    void keepPictures(String name) {
        visitors.forEach(visitor -> visitor.keep(Path.of("target/faults", name + "-" + visitor.login())));
    }

    @Override
    public void close() {
        clear();
        nodes.forEach(Node::close);
        database.close();
    }
}
