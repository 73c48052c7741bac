package dev.docket.sync;

import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All settings that were ever saved; the newest hold, and before there are any, those of the properties. */
@Repository
class SettingsHistory implements SettingsSource {

    private final JdbcClient database;
    private final SyncSettings first;
    private final boolean notifying;

    SettingsHistory(JdbcClient database, SyncSettings first, @Value("${docket.sync.notify:true}") boolean notifying) {
        this.database = database;
        this.first = first;
        this.notifying = notifying;
    }

    @Override
    public SyncSettings read() {
        return newest().settings();
    }

    SettingsInForce newest() {
        return database.sql("""
                        select version, enabled, interval_millis, pause_on_interaction, retry_attempts,
                            backoff_multiplier, transport, actor_name, at
                        from sync_settings order by version desc limit 1
                        """)
                .query((row, index) -> found(row))
                .optional()
                .orElseGet(() -> SettingsInForce.unsaved(first));
    }

    /** Makes these the newest; false if that version has been saved by somebody else. */
    boolean append(long version, SyncSettings settings, Optional<Person> actor, Instant at) {
        int written = database.sql("""
                        insert into sync_settings (version, enabled, interval_millis, pause_on_interaction,
                            retry_attempts, backoff_multiplier, transport, actor_id, actor_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (version) do nothing
                        """)
                .param(version)
                .param(settings.enabled())
                .param(settings.interval().toMillis())
                .param(settings.pauseOnInteraction())
                .param(settings.retryAttempts())
                .param(settings.backoffMultiplier())
                .param(settings.transport().name())
                .param(actor.map(person -> person.id().value()).orElse(null))
                .param(actor.map(Person::name).orElse(Operator.NAME))
                .param(Timestamp.from(at))
                .update();
        return written == 1;
    }

    /** Tells the other nodes, once the transaction is committed; whoever misses it looks at the table in its own time. */
    void hint() {
        if (notifying) {
            database.sql("select pg_notify('docket', 'settings')")
                    .query((row, index) -> true)
                    .single();
        }
    }

    private static SettingsInForce found(ResultSet row) throws SQLException {
        SyncSettings settings = new SyncSettings(
                row.getBoolean("enabled"),
                Duration.ofMillis(row.getInt("interval_millis")),
                row.getBoolean("pause_on_interaction"),
                row.getInt("retry_attempts"),
                row.getDouble("backoff_multiplier"),
                Transport.valueOf(row.getString("transport")));
        return new SettingsInForce(
                settings,
                row.getLong("version"),
                row.getString("actor_name"),
                row.getTimestamp("at").toInstant());
    }
}
