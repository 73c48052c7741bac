package dev.docket.presence.ui;

import dev.docket.matter.MatterId;
import dev.docket.presence.Attendee;
import dev.docket.presence.SeenMatter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in words who is where. */
class PresenceText {

    /** Longer lists of names are not read. */
    private static final int MOST_NAMES = 12;

    private final BiFunction<String, Object[], String> texts;

    PresenceText(BiFunction<String, Object[], String> texts) {
        this.texts = texts;
    }

    /** “Cleo Marchetti”, “Cleo Marchetti is editing 2026-00003”. */
    String of(Attendee attendee) {
        String name = attendee.person().name();
        return attendee.edited()
                .map(matter -> text("presence.editing", name, matter.number().value()))
                .orElse(name);
    }

    /** One after the other; of many, how many more there are. */
    String of(List<Attendee> attendees) {
        Stream<String> some = attendees.stream().limit(MOST_NAMES).map(this::of);
        Stream<String> more = attendees.size() > MOST_NAMES
                ? Stream.of(text("presence.more", attendees.size() - MOST_NAMES))
                : Stream.empty();
        return joined(Stream.concat(some, more));
    }

    /** “Cleo Marchetti is editing this matter, Ada Whitlock has it open too”; empty if nobody else is there. */
    String at(MatterId matter, List<Attendee> others) {
        List<String> editing = names(matter, others, SeenMatter::editing);
        List<String> reading = names(matter, others, seen -> !seen.editing());
        return joined(Stream.concat(said("presence.matter.editing", editing), said("presence.matter.open", reading)));
    }

    private Stream<String> said(String key, List<String> names) {
        return switch (names.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(text(key, names.getFirst(), 1));
            case 2 -> Stream.of(text(key, text("presence.two", names.getFirst(), names.getLast()), 2));
            default -> Stream.of(text(key, text("presence.several", names.getFirst(), names.size() - 1), names.size()));
        };
    }

    private static List<String> names(MatterId matter, List<Attendee> others, Predicate<SeenMatter> doing) {
        return others.stream()
                .filter(each -> each.at(matter).filter(doing).isPresent())
                .map(each -> each.person().name())
                .toList();
    }

    private String joined(Stream<String> parts) {
        return parts.reduce((one, other) -> text("presence.list", one, other)).orElse("");
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
