package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.MatterTally;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.util.function.Consumer;

/** A card, in every state that there is. */
class CardGallery implements Gallery {

    private static final String LONG_TITLE = "Abbott Laboratories and Others v. Baxter Pharmaceutical Products, Inc.: "
            + "application for an interim injunction and disclosure of the supply agreements";

    private final SamplePractice sample;

    CardGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "card";
    }

    @Override
    public void fill(GalleryPane pane) {
        MatterDetails details = sample.details();

        show(pane, "saved", details, card -> {});
        show(pane, "pending", details, card -> state(card, "pending"));
        show(pane, "conflict", details, card -> state(card, "conflict"));
        show(pane, "changed", details, CardGallery::changed);
        show(pane, "selected", details, card -> card.getElement().setProperty("selected", true));
        show(pane, "lifted", details, card -> card.getElement().setAttribute("lifted", true));
        show(pane, "dragging", details, card -> card.getElement().setAttribute("dragging", true));
        fillFacts(pane, details);
        show(pane, "high", details.with(MatterField.PRIORITY, Priority.HIGH), card -> {});
        show(pane, "low", details.with(MatterField.PRIORITY, Priority.LOW), card -> {});
        show(pane, "long", details.with(MatterField.TITLE, LONG_TITLE), card -> {});
        show(pane, "bare", sample.bareMatter(), card -> {});
    }

    private void fillFacts(GalleryPane pane, MatterDetails details) {
        show(pane, "late", due(-3), card -> {});
        show(pane, "near", due(1), card -> {});
        show(pane, "hearing", details.with(MatterField.HEARING, sample.today().plusDays(2)), card -> {});
        show(
                pane,
                "limitation",
                details.with(MatterField.LIMITATION, sample.today().plusDays(20)),
                card -> {});
        show(pane, "on-hold", details.with(MatterField.STATUS, MatterStatus.ON_HOLD), card -> {});
        show(pane, "closed", details.with(MatterField.STATUS, MatterStatus.CLOSED), card -> {});
        show(pane, "tags", details.with(MatterField.TAGS, Tags.of("expert", "settlement talks")), card -> {});
        show(pane, "aged", details, card -> card.expect(1));
        show(pane, "tallied", sample.matter(details).with(new MatterTally(7, 3, 2)), card -> {});
        show(pane, "complete", sample.matter(details).with(new MatterTally(7, 7, 0)), card -> {});
    }

    private MatterDetails due(int days) {
        return sample.details().with(MatterField.DEADLINE, sample.today().plusDays(days));
    }

    private void show(GalleryPane pane, String state, MatterDetails details, Consumer<MatterCard> dress) {
        show(pane, state, sample.matter(details), dress);
    }

    private static void show(GalleryPane pane, String state, MatterSnapshot matter, Consumer<MatterCard> dress) {
        MatterCard card = SamplePractice.card(matter);
        dress.accept(card);
        Div list = new Div(card);
        list.getElement().setAttribute("role", "list");
        pane.show(state, list);
    }

    private static void state(MatterCard card, String state) {
        card.getElement().setProperty("state", state);
    }

    private static void changed(MatterCard card) {
        String first = SamplePractice.BEN.name().split(" ", 2)[0];
        card.getElement().setPropertyBean("changed", new Mark(first, SamplePractice.BEN.colour(), true));
    }

    /** Who has just changed a matter; on a board it fades, here it {@code stays}. */
    private record Mark(String name, String colour, boolean stays) {}
}
