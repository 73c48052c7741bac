package dev.docket.board.ui;

import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Priority;
import dev.docket.matter.Vocabulary;
import dev.docket.matter.ui.MatterPanel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The panel of a matter, as it answers to what is wrong and to what others do. */
class PanelGallery implements Gallery {

    private final SamplePractice sample;

    PanelGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "panel";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show("calm", panel(sample.details()));
        pane.show("problems", withProblems());
        pane.show("conflicts", withConflicts());
        pane.show("followed", followed());
        pane.show("rescue", rescued(pane));
        pane.show("live", told(pane.getTranslation("matter.changed.meanwhile", SamplePractice.BEN.name())));
    }

    private MatterPanel withProblems() {
        MatterPanel panel =
                panel(sample.details().with(MatterField.TITLE, "").with(MatterField.DEADLINE, LocalDate.of(26, 12, 1)));
        panel.showProblems(Map.of(MatterField.TITLE, "required", MatterField.DEADLINE, "date"));
        return panel;
    }

    private MatterPanel withConflicts() {
        MatterDetails now = sample.details();
        MatterPanel panel = panel(now);
        panel.showConflicts(sample.open(now), conflicts(now), PanelGallery::author);
        return panel;
    }

    /** Asks as a panel does that could not save all of what was typed. */
    void ask() {
        MatterDetails now = sample.details();
        panel(now).ask(conflicts(now), PanelGallery::author);
    }

    private static List<FieldConflict> conflicts(MatterDetails now) {
        FieldConflict.Author ben = new FieldConflict.Author(SamplePractice.BEN.name(), Instant.EPOCH);
        return List.of(
                new FieldConflict(MatterField.CLIENT, "Harbour", "Harbour Freight Ltd", now.client(), ben),
                new FieldConflict(MatterField.PRIORITY, Priority.LOW, Priority.HIGH, now.priority(), ben),
                new FieldConflict(
                        MatterField.DESCRIPTION,
                        "Claim for delayed delivery.\nTwo gantry cranes.",
                        "Claim for delayed delivery of cranes.\nTwo gantry cranes.\nCounsel instructed.",
                        "Claim for late delivery.\nTwo gantry cranes.",
                        ben));
    }

    private static String author(FieldConflict conflict) {
        return SamplePractice.BEN.name() + ", 5 s";
    }

    /** What was typed into one field stays while a colleague changes it, and another one. */
    private MatterPanel followed() {
        MatterDetails before = sample.details();
        MatterPanel panel = panel(before.with(MatterField.CLIENT, "Harbour"));
        panel.type(before.with(MatterField.CLIENT, "Harbour Freight Ltd"));
        panel.follow(
                sample.open(before.with(MatterField.PRIORITY, Priority.HIGH)),
                "Discovery",
                field -> SamplePractice.BEN.name());
        return panel;
    }

    private MatterPanel rescued(GalleryPane pane) {
        MatterPanel panel = panel(sample.details());
        panel.type(sample.details().with(MatterField.CLIENT, "Harbour Freight Ltd"));
        panel.rescue(pane.getTranslation("matter.gone", SamplePractice.BEN.name()), true);
        return panel;
    }

    private MatterPanel told(String text) {
        MatterPanel panel = panel(sample.details());
        panel.tell(text);
        return panel;
    }

    private MatterPanel panel(MatterDetails details) {
        return panel(sample, details);
    }

    static MatterPanel panel(SamplePractice sample, MatterDetails details) {
        MatterPanel panel = new MatterPanel(SamplePractice.PEOPLE.all(), Vocabulary.none(), true, new Nothing());
        panel.show(sample.open(details), "Discovery");
        return panel;
    }

    /** Here is nothing to save. */
    private static final class Nothing implements MatterPanel.Actions {

        @Override
        public void save(Map<MatterField, FieldEdit> edits, MatterDetails details) {}

        @Override
        public void move() {}

        @Override
        public void archive() {}

        @Override
        public void close() {}

        @Override
        public void anew(MatterDetails typed) {}

        @Override
        public void typing(Map<MatterField, FieldEdit> edits, String comment) {}
    }
}
