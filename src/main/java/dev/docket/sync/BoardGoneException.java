package dev.docket.sync;

import dev.docket.matter.BoardId;

/** A board that is not there, or no longer. */
public final class BoardGoneException extends RuntimeException {

    private BoardGoneException(String message) {
        super(message);
    }

    static BoardGoneException of(BoardId board) {
        return new BoardGoneException("There is no board " + board.value());
    }
}
