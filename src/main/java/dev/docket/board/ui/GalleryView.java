package dev.docket.board.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.docket.identity.CurrentPerson;
import dev.docket.shell.ClientWords;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/**
 * Everything that a board can look like, made of the board's own components but of no board's data: for those who
 * change their looks, and for those who want to know what a sign means.
 */
@Route("gallery")
@StyleSheet("gallery.css")
@StyleSheet("unsaved.css")
@PermitAll
class GalleryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GalleryAccess access;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    GalleryView(GalleryAccess access, CurrentPerson current, Clock clock) {
        this.access = access;
        this.current = current;
        this.clock = clock;
        addClassName("gallery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.permits(current.require())) {
            event.rerouteToError(AccessDeniedException.class);
        } else if (getComponentCount() == 0) {
            fill();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("gallery.title") + " · " + getTranslation("app.name");
    }

    private void fill() {
        Anchor back = new Anchor("./", getTranslation("state.back"));
        back.setRouterIgnore(false);
        back.addClassName("gallery-back");
        add(new H1(getTranslation("gallery.title")), new Paragraph(getTranslation("gallery.about")), back);
        chapters().forEach(chapter -> add(new GallerySection(chapter)));
    }

    private List<Gallery> chapters() {
        SamplePractice sample = new SamplePractice(clock);
        return List.of(
                new SyncGallery(clock, ClientWords.shared(getLocale())),
                new CardGallery(sample),
                new ColumnGallery(sample),
                new FindingGallery(sample),
                new ToastGallery(),
                new PanelGallery(sample),
                new LifeGallery(clock),
                new PresenceGallery(sample),
                new DialogGallery(sample, new PanelGallery(sample)::ask),
                new PlaceholderGallery());
    }
}
