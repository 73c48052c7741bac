package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.docket.finding.BoardQuery;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterNumber;
import java.util.Optional;

/** What the address of a board says: the board, the matter that is open in it, and how much of it is seen. */
record BoardAddress(BoardId board, Optional<MatterNumber> matter, BoardQuery query) {

    /**
     * Reads an address.
     *
     * @throws NotFoundException if it names no board, or a matter that there cannot be
     */
    static BoardAddress of(BeforeEnterEvent event) {
        RouteParameters route = event.getRouteParameters();
        BoardId board =
                route.getLong("board").filter(id -> id > 0).map(BoardId::new).orElseThrow(NotFoundException::new);
        Optional<String> matter = route.get("matter");
        Optional<MatterNumber> number = matter.flatMap(MatterNumber::parse);
        if (matter.isPresent() && number.isEmpty()) {
            throw new NotFoundException();
        }
        return new BoardAddress(
                board,
                number,
                BoardQuery.of(event.getLocation().getQueryParameters().getParameters()));
    }

    BoardAddress with(Optional<MatterNumber> other) {
        return new BoardAddress(board, other, query);
    }

    BoardAddress with(BoardQuery other) {
        return new BoardAddress(board, matter, other);
    }

    /** Whether the same is open in both, however much is seen of the board. */
    boolean opensTheSame(BoardAddress other) {
        return board.equals(other.board) && matter.equals(other.matter);
    }

    /** Whether that is the address of the same board, whatever is open in it. */
    boolean isOn(String path) {
        String whole = "boards/" + board.value();
        return path.equals(whole) || path.startsWith(whole + "/matters/");
    }

    String path() {
        String path = "boards/" + board.value();
        return matter.map(number -> path + "/matters/" + number.value()).orElse(path);
    }

    /** Goes there; the browser's way back leads here again. */
    void enter(UI ui) {
        ui.navigate(path(), parameters());
    }

    /** Writes it into the browser's line in place of the one that stands there; nothing else happens. */
    void replace(UI ui) {
        Location location = new Location(path(), parameters());
        ui.getPage().getHistory().replaceState(null, location);
        // Otherwise a way back to where the user interface believes to be would lead nowhere.
        ui.getInternals().setLastHandledNavigation(location);
    }

    private QueryParameters parameters() {
        return new QueryParameters(query.parameters());
    }
}
