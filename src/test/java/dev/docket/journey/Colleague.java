package dev.docket.journey;

import dev.docket.identity.AccountService;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.SettingsOutcome;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncSettingsService;
import org.springframework.context.ApplicationContext;

/** Somebody of the demo practice who works without a browser, at the moment that a test needs. */
final class Colleague {

    private final MatterService matters;
    private final Person person;

    private Colleague(MatterService matters, Person person) {
        this.matters = matters;
        this.person = person;
    }

    static Colleague cleo(ApplicationContext application) {
        return named("cleo", application);
    }

    static Colleague named(String login, ApplicationContext application) {
        var accounts = application.getBean(AccountService.class);
        var person = application.getBean(Operator.class).call(accounts::everyone).stream()
                .filter(each -> each.login().value().equals(login))
                .findFirst()
                .orElseThrow();
        return new Colleague(application.getBean(MatterService.class), person);
    }

    void setClient(BoardFixture board, String title, String client) {
        var matter = board.matter(title).id();
        var base = board.open(matter).details();
        var edit = board.edit(matter, base, base.with(MatterField.CLIENT, client));
        PersonFixture.as(person, () -> (Outcome.Applied) matters.execute(edit));
    }

    /** Moves a matter to the end of a stage, and answers its number. */
    String move(BoardFixture board, String title, String from, String to) {
        var move = board.move(board.matter(title).id(), from, to);
        var outcome = PersonFixture.as(person, () -> (Outcome.Applied) matters.execute(move));
        return outcome.number().value();
    }

    void archive(BoardFixture board, String title) {
        var archive = board.archive(board.matter(title).id());
        PersonFixture.as(person, () -> (Outcome.Applied) matters.execute(archive));
    }

    /** Puts settings of the sync in force, which takes an administrator. */
    void set(SyncSettings wanted, ApplicationContext application) {
        var settings = application.getBean(SyncSettingsService.class);
        PersonFixture.as(person, () ->
                (SettingsOutcome.Saved) settings.save(wanted, settings.inForce().version()));
        application.getBean(LiveSettings.class).reload().join();
    }
}
