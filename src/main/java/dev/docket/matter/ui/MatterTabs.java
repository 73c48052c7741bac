package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The parts of a matter's panel, one of which is seen; as long as there are only its fields, nothing tells of parts. */
@JsModule("./docket-tabs.ts")
public class MatterTabs extends TabSheet {

    private static final String SINGLE = "single";

    private final Map<Part, Tab> tabs = new EnumMap<>(Part.class);
    private final List<PanelPart> parts = new ArrayList<>();
    private final Runnable typed;
    private Runnable turned = () -> {};
    private boolean writable;

    /**
     * Has nothing but the fields.
     *
     * @param fieldsSeen told whether they are what is seen
     * @param typed told when what was typed in a part and not sent may have changed
     */
    MatterTabs(Component fields, Consumer<Boolean> fieldsSeen, Runnable typed) {
        this.typed = typed;
        add(getTranslation("matter.part.details"), fields);
        getElement().getClassList().add("matter-tabs");
        getElement().getClassList().add(SINGLE);
        addSelectedChangeListener(change -> {
            fieldsSeen.accept(seen().isEmpty());
            turned.run();
        });
    }

    public void add(Part which, PanelPart part) {
        part.onTyped(typed);
        part.allow(writable);
        tabs.put(which, add(label(which, ""), part));
        parts.add(part);
        getElement().getClassList().remove(SINGLE);
    }

    /** How much is in a part; empty if there is nothing to count. */
    public void count(Part which, String count) {
        Tab tab = tabs.get(which);
        if (tab != null && !tab.getLabel().equals(label(which, count))) {
            tab.setLabel(label(which, count));
        }
    }

    /** What is seen beside the fields; nothing if that is the fields. */
    public Optional<Part> seen() {
        Tab selected = getSelectedTab();
        return tabs.entrySet().stream()
                .filter(each -> each.getValue().equals(selected))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Told when the user has turned to another part. */
    public void onTurned(Runnable listener) {
        turned = listener;
    }

    void allow(boolean mayWrite) {
        writable = mayWrite;
        parts.forEach(part -> part.allow(mayWrite));
    }

    /** What was typed in any of the parts and not sent. */
    String unsent() {
        return parts.stream()
                .map(PanelPart::unsent)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A comment that was begun; empty if none was. */
    String draft() {
        return parts.stream().map(PanelPart::draft).collect(Collectors.joining());
    }

    void resume(String draft) {
        parts.forEach(part -> part.resume(draft));
    }

    private String label(Part which, String count) {
        String name = getTranslation("matter.part." + which.word());
        return count.isEmpty() ? name : getTranslation("matter.part.counted", name, count);
    }
}
