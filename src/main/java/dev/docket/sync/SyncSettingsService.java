package dev.docket.sync;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How administrators decide about keeping boards up to date, for all nodes and without a restart. */
@Service
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SyncSettingsService {

    private static final int TIME_LIMIT = 10;

    private final SettingsHistory history;
    private final SyncSettings first;
    private final Validator validator;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SyncSettingsService(
            SettingsHistory history,
            SyncSettings first,
            Validator validator,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.first = first;
        this.validator = validator;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The settings as they are in the database, which views of this and of other nodes may not have seen yet. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public SettingsInForce inForce() {
        return history.newest();
    }

    /** Those that hold until somebody saves others. */
    public SyncSettings defaults() {
        return first;
    }

    /**
     * Puts settings in force: on this node at once, in a browser when it next asks. What is in force already is not
     * written again.
     *
     * @param seen the version that the wish is based on
     */
    @Transactional(timeout = TIME_LIMIT)
    public SettingsOutcome save(SyncSettings wanted, long seen) {
        Set<String> invalid = validator.validate(wanted).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toUnmodifiableSet());
        if (!invalid.isEmpty()) {
            return new SettingsOutcome.Invalid(invalid);
        }
        SettingsInForce now = history.newest();
        if (now.version() != seen) {
            return new SettingsOutcome.Outdated(now);
        }
        if (now.version() > 0 && now.settings().equals(wanted)) {
            return new SettingsOutcome.Saved(now);
        }
        if (!history.append(seen + 1, wanted, current.get(), clock.instant())) {
            return new SettingsOutcome.Outdated(history.newest());
        }
        history.hint();
        events.publishEvent(new SettingsChanged());
        return new SettingsOutcome.Saved(history.newest());
    }
}
