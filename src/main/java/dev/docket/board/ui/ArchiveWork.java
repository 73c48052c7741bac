package dev.docket.board.ui;

import dev.docket.matter.ArchivedMatter;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import dev.docket.shell.DestructiveQuestion;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Restores what is archived on a board, or deletes it for good, and says what became of it. */
class ArchiveWork {

    private final CommandRunner commands;
    private final RefusalText refusals;
    private final BiFunction<String, Object[], String> texts;
    private final Consumer<ArchivedMatter> show;
    private final Runnable done;

    /**
     * For the archive of one board.
     *
     * @param show leads to a matter on the board
     * @param done told of every answer: the archive may be another
     */
    ArchiveWork(
            CommandRunner commands,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts,
            Consumer<ArchivedMatter> show,
            Runnable done) {
        this.commands = commands;
        this.refusals = refusals;
        this.texts = texts;
        this.show = show;
        this.done = done;
    }

    void restore(ArchivedMatter matter) {
        commands.send(
                number(matter), (id, origin, of) -> new MatterCommand.Restore(id, origin, of, matter.id()), outcome -> {
                    done.run();
                    restored(matter, outcome);
                });
    }

    void askToDelete(ArchivedMatter matter) {
        new DestructiveQuestion(
                        text("archive.delete.title", number(matter)),
                        text("archive.delete.message", matter.title()),
                        text("archive.delete.confirm"),
                        text("edit.cancel"),
                        () -> delete(matter))
                .open();
    }

    private void delete(ArchivedMatter matter) {
        commands.send(
                number(matter), (id, origin, of) -> new MatterCommand.Delete(id, origin, of, matter.id()), outcome -> {
                    done.run();
                    deleted(matter, outcome);
                });
    }

    private void restored(ArchivedMatter matter, Outcome outcome) {
        switch (outcome) {
            case Outcome.Applied applied ->
                new Notice(text("archive.restored", number(matter)))
                        .offering(text("archive.show"), () -> show.accept(matter))
                        .open();
            case Outcome.Unchanged unchanged -> new Notice(text("archive.restored.already", number(matter))).open();
            case Outcome.Refused refused -> new Notice(refusals.refused(refused)).open();
            case Outcome.Gone gone -> new Notice(text("archive.gone", number(matter))).open();
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Invalid invalid -> throw impossible(invalid);
            case Outcome.Several several -> throw impossible(several);
        }
    }

    private void deleted(ArchivedMatter matter, Outcome outcome) {
        switch (outcome) {
            case Outcome.Applied applied -> new Notice(text("archive.deleted", number(matter))).open();
            case Outcome.Stale stale -> new Notice(text("archive.stale", number(matter))).open();
            case Outcome.Refused refused -> new Notice(refusals.refused(refused)).open();
            case Outcome.Gone gone -> new Notice(text("archive.gone", number(matter))).open();
            case Outcome.Unchanged unchanged -> throw impossible(unchanged);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Invalid invalid -> throw impossible(invalid);
            case Outcome.Several several -> throw impossible(several);
        }
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("One matter comes back or goes, as a whole: " + outcome);
    }

    private static String number(ArchivedMatter matter) {
        return matter.number().value();
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
