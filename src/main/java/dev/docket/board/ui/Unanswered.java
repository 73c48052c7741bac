package dev.docket.board.ui;

import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Takes up what an earlier page of the tab has left without an answer: does again what can be done again, which is done
 * once in all, brings back what was typed, and tells of the rest.
 */
class Unanswered {

    private final TabMemory memory;
    private final CardMoves moves;
    private final QuickAdd quick;
    private final PanelDoor door;
    private final PanelHost host;
    private final RefusalText refusals;
    private final BiFunction<String, Object[], String> texts;

    /**
     * Waits for what the tab remembers.
     *
     * @param board as its user sees it; nothing if he may not change it
     */
    Unanswered(
            TabMemory memory,
            Supplier<Optional<SeenBoard>> board,
            CardMoves moves,
            QuickAdd quick,
            PanelDoor door,
            PanelHost host,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts) {
        this.memory = memory;
        this.moves = moves;
        this.quick = quick;
        this.door = door;
        this.host = host;
        this.refusals = refusals;
        this.texts = texts;
        memory.onRemembered(event -> take(board.get(), event.left()));
    }

    private void take(Optional<SeenBoard> seen, Remembered left) {
        Set<String> sent = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>();
        left.pending().forEach(number -> open.add(number.value()));
        for (Remembered.Deed deed : left.deeds()) {
            String name = name(deed);
            if (seen.filter(now -> again(now, deed)).isPresent()) {
                sent.add(name);
            } else {
                memory.settle(deed.id());
                open.add(name);
            }
        }
        open.removeAll(sent);
        boolean typed = bringBack(left.typed());
        memory.taken();
        tell("again.sent", sent);
        tell("again.check", open);
        if (left.unsure() && sent.isEmpty() && open.isEmpty() && !typed) {
            new Notice(texts.apply("again.check.all", new Object[0])).open();
        }
    }

    private void tell(String key, Set<String> names) {
        if (!names.isEmpty()) {
            new Notice(texts.apply(key, new Object[] {String.join(", ", names)})).open();
        }
    }

    private boolean again(SeenBoard seen, Remembered.Deed deed) {
        return switch (deed) {
            case Remembered.Moved(var from, var lane, var drop) -> moves.again(seen, from, lane, drop);
            case Remembered.Titled(var id, var to, var title) -> {
                boolean isThere = seen.whole().stage(to).isPresent() && !title.isBlank();
                if (isThere) {
                    quick.add(to, title, id);
                }
                yield isThere;
            }
            case Remembered.Listed item ->
                seen.whole()
                        .matter(item.matter())
                        .filter(matter -> ItemText.problem(item.text()).isEmpty())
                        .filter(matter -> list(matter, item))
                        .isPresent();
        };
    }

    private boolean list(MatterSnapshot matter, Remembered.Listed item) {
        ItemText text = new ItemText(item.text());
        new LifeCommands(matter.number(), host, refusals, () -> {}, () -> false, texts)
                .send(
                        item.id(),
                        (id, origin, of) -> new ChecklistCommand.Add(id, origin, of, matter.id(), text),
                        refusal -> {});
        return true;
    }

    private boolean bringBack(List<Remembered.Typed> typed) {
        Map<Optional<MatterNumber>, List<Remembered.Typed>> byMatter = new LinkedHashMap<>();
        typed.forEach(each -> byMatter.computeIfAbsent(each.matter(), first -> new ArrayList<>())
                .add(each));
        boolean any = false;
        for (Map.Entry<Optional<MatterNumber>, List<Remembered.Typed>> each : byMatter.entrySet()) {
            any |= door.bringBack(each.getKey(), each.getValue());
        }
        return any;
    }

    private static String name(Remembered.Deed deed) {
        return switch (deed) {
            case Remembered.Moved moved -> moved.drop().matter();
            case Remembered.Titled titled -> "“" + titled.title() + "”";
            case Remembered.Listed item -> "“" + item.text() + "”";
        };
    }
}
