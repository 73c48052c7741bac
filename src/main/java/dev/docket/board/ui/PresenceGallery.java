package dev.docket.board.ui;

import dev.docket.identity.Person;
import dev.docket.matter.MatterId;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.presence.Attendee;
import dev.docket.presence.SeenMatter;
import dev.docket.presence.ui.PresenceBar;
import dev.docket.presence.ui.PresenceLine;
import java.util.List;

/** Who else is there: in the header of a board, and in the panel of a matter. */
class PresenceGallery implements Gallery {

    private static final MatterId MATTER = new MatterId(118);

    private final SamplePractice sample;

    PresenceGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "presence";
    }

    @Override
    public void fill(GalleryPane pane) {
        Attendee editor = at(SamplePractice.BEN, true);
        pane.show("one", bar(List.of(at(SamplePractice.BEN, false))));
        pane.show("editing", bar(List.of(at(SamplePractice.ADA, false), editor)));
        pane.show(
                "many", bar(sample.crowd().stream().map(each -> at(each, false)).toList()));
        pane.show("panel", panel(List.of(editor)));
    }

    private Attendee at(Person person, boolean editing) {
        return new Attendee(
                person,
                List.of(new SeenMatter(MATTER, sample.open(sample.details()).number(), editing)));
    }

    private static PresenceBar bar(List<Attendee> others) {
        PresenceBar bar = new PresenceBar();
        bar.show(others);
        return bar;
    }

    private MatterPanel panel(List<Attendee> others) {
        PresenceLine line = new PresenceLine();
        line.show(MATTER, others);
        MatterPanel panel = PanelGallery.panel(sample, sample.details());
        panel.accompany(line);
        return panel;
    }
}
