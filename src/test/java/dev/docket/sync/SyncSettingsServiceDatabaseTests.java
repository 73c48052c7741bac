package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SyncSettingsServiceDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SyncSettingsService service;

    @Autowired
    private LiveSettings live;

    @Autowired
    private SettingsHistory history;

    @Autowired
    private SyncSettings first;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private Person ada;

    @BeforeEach
    void signIn() {
        ada = PersonFixture.add(context, Role.ADMINISTRATOR);
        PersonFixture.signIn(ada);
    }

    /** Other tests share the database. */
    @AfterEach
    void forget() {
        PersonFixture.signOut();
        database.sql("delete from sync_settings").update();
        live.reload().join();
    }

    @Test
    void beginsWithTheProperties() {
        assertThat(service.inForce()).isEqualTo(SettingsInForce.unsaved(first));
        assertThat(service.defaults()).isEqualTo(first);
    }

    @Test
    void keepsWhatWasSavedWithWhoAndWhen() {
        var before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SyncSettings wanted = new SyncSettings(false, Duration.ofMillis(7_500), false, 0, 1.5, Transport.PUSH);

        service.save(wanted, 0);

        SettingsInForce now = service.inForce();
        assertThat(now.settings()).isEqualTo(wanted);
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.savedBy()).isEqualTo(ada.name());
        assertThat(now.savedAt()).isBetween(before, clock.instant());
    }

    @Test
    void putsThemInForceOnThisNodeAfterTheCommit() {
        assertThat(live.current()).isEqualTo(first);

        service.save(every(17), 0);

        Awaitility.await().untilAsserted(() -> assertThat(live.current()).isEqualTo(every(17)));
    }

    /** Another node has its own picture of the settings, and nobody tells it. */
    @Test
    void putsThemInForceOnAnotherNodeWhenItNextLooks() {
        TestClock time = new TestClock(SyncFixture.START);
        LiveSettings other = new LiveSettings(first, history, time, Runnable::run);
        other.refresh().join();

        service.save(every(17), 0);
        assertThat(other.refresh().join()).isEqualTo(first);
        time.pass(Duration.ofSeconds(2));

        assertThat(other.refresh().join()).isEqualTo(every(17));
        assertThat(other.current()).isEqualTo(every(17));
    }

    @Test
    void keepsWhatWasBefore() {
        service.save(every(17), 0);
        service.save(every(18), 1);

        assertThat(service.inForce().settings()).isEqualTo(every(18));
        assertThat(database.sql("select interval_millis from sync_settings order by version")
                        .query(Integer.class)
                        .list())
                .containsExactly(17_000, 18_000);
    }

    @Test
    void writesNothingTwice() {
        service.save(every(17), 0);

        assertThat(service.save(every(17), 1)).isEqualTo(new SettingsOutcome.Saved(service.inForce()));
        assertThat(service.inForce().version()).isEqualTo(1);
    }

    @Test
    void refusesWhoHasNotSeenWhatSomebodyElseSaved() {
        service.save(every(17), 0);

        SettingsOutcome outcome = service.save(every(18), 0);

        assertThat(outcome).isEqualTo(new SettingsOutcome.Outdated(service.inForce()));
        assertThat(service.inForce().settings()).isEqualTo(every(17));
    }

    @Test
    void letsOneOfTwoSaveTheSameVersion() {
        assertThat(history.append(1, every(17), Optional.of(ada), clock.instant()))
                .isTrue();
        assertThat(history.append(1, every(18), Optional.empty(), clock.instant()))
                .isFalse();

        assertThat(history.read()).isEqualTo(every(17));
    }

    @Test
    void refusesValuesThatCannotBe() {
        SyncSettings wanted = new SyncSettings(true, Duration.ofSeconds(4), true, 11, 10.5, Transport.POLLING);

        SettingsOutcome outcome = service.save(wanted, 0);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SettingsOutcome.Invalid.class,
                        invalid -> assertThat(invalid.components())
                                .containsExactlyInAnyOrder("interval", "retryAttempts", "backoffMultiplier"));
        assertThat(service.inForce().version()).isZero();
    }

    @Test
    void takesTheLimitsThemselves() {
        assertThat(service.save(new SyncSettings(true, Duration.ofSeconds(5), true, 0, 1, Transport.POLLING), 0))
                .isInstanceOf(SettingsOutcome.Saved.class);
        assertThat(service.save(new SyncSettings(true, Duration.ofMinutes(5), true, 10, 10, Transport.PUSH), 1))
                .isInstanceOf(SettingsOutcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interval_millis = 4999",
                "interval_millis = 300001",
                "retry_attempts = -1",
                "retry_attempts = 11",
                "backoff_multiplier = 0.9",
                "backoff_multiplier = 'NaN'",
                "transport = 'PIGEON'",
                "actor_name = ''",
                "version = 0"
            })
    void refusesInTheTableToo(String value) {
        service.save(every(17), 0);

        assertThatThrownBy(
                        () -> database.sql("update sync_settings set " + value).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void isForAdministratorsOnly() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));

        assertThatThrownBy(() -> service.inForce()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(every(17), 0)).isInstanceOf(AccessDeniedException.class);
        assertThat(history.newest().version()).isZero();
    }

    private static SyncSettings every(int seconds) {
        return new SyncSettings(true, Duration.ofSeconds(seconds), true, 3, 2, Transport.POLLING);
    }
}
