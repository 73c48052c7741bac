package dev.docket.matter;

/**
 * A transaction is about to give a board this revision. It is told once for each transaction, however much that
 * changes; whoever wants to read the change waits for the commit.
 *
 * @param revision the newest that the transaction takes
 */
public record BoardChanged(BoardId board, Revision revision) {}
