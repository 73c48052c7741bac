package dev.docket.presence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.docket.identity.AccountId;
import dev.docket.presence.Attendee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The others who have a board open, in its header: four of them and how many more there are; where there is no room for
 * that, how many there are. Says nothing by itself: people come and go all day.
 */
@StyleSheet("presence.css")
public class PresenceBar extends Div {

    static final int MOST = 4;

    private final PresenceText words = new PresenceText(this::getTranslation);
    private final Map<AccountId, PresenceMark> marks = new HashMap<>();
    private final PresenceMark more = new PresenceMark();
    private final PresenceMark all = new PresenceMark();

    public PresenceBar() {
        more.addClassName("presence-more");
        all.addClassName("presence-all");
        addClassName("presence-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("presence.label"));
        setVisible(false);
    }

    /** Shows these from now on; a mark that stays is not made anew. */
    public void show(List<Attendee> others) {
        List<Attendee> shown = chosen(others);
        List<Component> now = new ArrayList<>();
        shown.forEach(each -> now.add(mark(each)));
        List<Attendee> rest =
                others.stream().filter(each -> !shown.contains(each)).toList();
        if (!rest.isEmpty()) {
            summarise(more, getTranslation("presence.plus", rest.size()), rest);
            now.add(more);
        }
        summarise(all, Integer.toString(others.size()), others);
        now.add(all);
        if (!now.equals(getChildren().toList())) {
            removeAll();
            add(now);
        }
        marks.keySet().retainAll(shown.stream().map(each -> each.person().id()).toList());
        setVisible(!others.isEmpty());
    }

    /** Those who edit are among them, as many as there is room for; all stand in the order in which they came. */
    static List<Attendee> chosen(List<Attendee> others) {
        int room = (int)
                Math.max(0, MOST - others.stream().filter(Attendee::isEditing).count());
        List<Attendee> idle =
                others.stream().filter(each -> !each.isEditing()).limit(room).toList();
        return others.stream()
                .filter(each -> each.isEditing() || idle.contains(each))
                .limit(MOST)
                .toList();
    }

    private PresenceMark mark(Attendee attendee) {
        PresenceMark mark = marks.computeIfAbsent(attendee.person().id(), id -> new PresenceMark(attendee.person()));
        mark.say(words.of(attendee), attendee.isEditing());
        return mark;
    }

    private void summarise(PresenceMark mark, String count, List<Attendee> people) {
        mark.count(count);
        mark.say(words.of(people), people.stream().anyMatch(Attendee::isEditing));
    }
}
