package dev.docket.finding;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import java.time.Duration;
import java.util.Locale;

/** One thing that a filter asks of a matter. */
public sealed interface Criterion {

    FilterKind kind();

    /** How it stands in an address. */
    String value();

    boolean admits(MatterSnapshot matter, Viewpoint from);

    /** It is somebody's. */
    record Person(AccountId account) implements Criterion {

        @Override
        public FilterKind kind() {
            return FilterKind.PERSON;
        }

        @Override
        public String value() {
            return Long.toString(account.value());
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return account.equals(matter.responsible());
        }
    }

    /** It belongs to whoever looks: the same address shows everybody his own. */
    record Mine() implements Criterion {

        static final String VALUE = "me";

        @Override
        public FilterKind kind() {
            return FilterKind.PERSON;
        }

        @Override
        public String value() {
            return VALUE;
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return from.self().equals(matter.responsible());
        }
    }

    /** Nobody is responsible for it. */
    record Nobody() implements Criterion {

        static final String VALUE = "nobody";

        @Override
        public FilterKind kind() {
            return FilterKind.PERSON;
        }

        @Override
        public String value() {
            return VALUE;
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return matter.responsible() == null;
        }
    }

    /**
     * It is of a practice area, in whatever case that is written.
     *
     * @param name empty for matters that have none
     */
    record Area(String name) implements Criterion {

        public Area {
            name = name.strip();
        }

        @Override
        public FilterKind kind() {
            return FilterKind.AREA;
        }

        @Override
        public String value() {
            return name;
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return name.equalsIgnoreCase(matter.practiceArea());
        }
    }

    /**
     * It has this tag, in whatever case that is written.
     *
     * @param name never empty
     */
    record Tagged(String name) implements Criterion {

        public Tagged {
            name = name.strip();
        }

        @Override
        public FilterKind kind() {
            return FilterKind.TAG;
        }

        @Override
        public String value() {
            return name;
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return matter.details().tags().names().stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    /** It is being worked on, or not, or no longer. */
    record Standing(MatterStatus status) implements Criterion {

        @Override
        public FilterKind kind() {
            return FilterKind.STATUS;
        }

        @Override
        public String value() {
            return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return status == matter.details().status();
        }
    }

    /** It has this priority. */
    record Urgency(Priority priority) implements Criterion {

        @Override
        public FilterKind kind() {
            return FilterKind.PRIORITY;
        }

        @Override
        public String value() {
            return priority.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return priority == matter.priority();
        }
    }

    /** Its next deadline is so near. */
    record Due(DeadlineRange range) implements Criterion {

        @Override
        public FilterKind kind() {
            return FilterKind.DEADLINE;
        }

        @Override
        public String value() {
            return range.value();
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return range.holds(matter.deadline(), from.today());
        }
    }

    /** Nobody has changed anything about it for so many days of 24 hours. */
    record Untouched(int days) implements Criterion {

        @Override
        public FilterKind kind() {
            return FilterKind.UNTOUCHED;
        }

        @Override
        public String value() {
            return Integer.toString(days);
        }

        @Override
        public boolean admits(MatterSnapshot matter, Viewpoint from) {
            return !matter.touchedAt().isAfter(from.now().minus(Duration.ofDays(days)));
        }
    }
}
