package dev.docket.admin.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.docket.sync.Figures;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How sync goes on this node, in figures. */
class FiguresPanel extends DescriptionList {

    private final transient NumberFormat rates = NumberFormat.getNumberInstance(getLocale());
    private final transient Moments moments;

    private final Figure views = new Figure("views");
    private final Figure polls = new Figure("polls");
    private final Figure queries = new Figure("queries");
    private final Figure changes = new Figure("changes");
    private final Figure oldest = new Figure("oldest");
    private final Figure conflicts = new Figure("conflicts");
    private final Figure failures = new Figure("failures");
    private final Figure hints = new Figure("hints");

    FiguresPanel(ZoneId zone) {
        rates.setMaximumFractionDigits(2);
        moments = new Moments(getTranslation("admin.moment"), getLocale(), zone);
        addClassName("settings-figures");
    }

    void show(Figures now) {
        String since = getTranslation("admin.figures.since", moments.words(now.since()));
        views.show(
                Integer.toString(now.views()),
                getTranslation("admin.figures.views.note", now.polling(), now.live(), now.boards()));
        polls.show(rates.format(now.pollsPerSecond()), "");
        queries.show(rates.format(now.queriesPerSecond()), "");
        changes.show(Long.toString(now.changesPerMinute()), "");
        oldest.show(age(now.oldest()), "");
        conflicts.show(Long.toString(now.conflicts()), since);
        failures.show(Long.toString(now.failedFetches()), since);
        hints.show(getTranslation(now.listening() ? "admin.figures.heard" : "admin.figures.unheard"), "");
    }

    private String age(@Nullable Duration age) {
        if (age == null) {
            return getTranslation("admin.figures.none");
        }
        return age.compareTo(Duration.ofMinutes(2)) < 0
                ? getTranslation("admin.figures.seconds", age.toSeconds())
                : getTranslation("admin.figures.minutes", age.toMinutes());
    }

    /** One of them: what it is, how much, and what there is to be said of it. */
    private final class Figure {

        private final Span value = new Span();
        private final Span note = new Span();

        Figure(String name) {
            value.addClassName("settings-figure-value");
            note.addClassName("settings-figure-note");
            Div group = new Div();
            group.getElement().setAttribute("data-figure", name);
            group.getElement()
                    .appendChild(
                            new Term(getTranslation("admin.figures." + name)).getElement(),
                            new Description(value, note).getElement());
            FiguresPanel.this.getElement().appendChild(group.getElement());
        }

        void show(String amount, String remark) {
            value.setText(amount);
            note.setText(remark);
        }
    }
}
