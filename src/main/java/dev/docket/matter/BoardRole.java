package dev.docket.matter;

/** What a member may do on a board, as far as his account allows it: work on its matters, or only look. */
public enum BoardRole {
    EDITOR,
    READER
}
