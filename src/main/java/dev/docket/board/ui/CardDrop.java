package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.StageId;

/**
 * A card was dropped; all of it comes from the browser and may be anything.
 *
 * @param id names the drop for ever
 * @param matter the number of the matter
 * @param folded whether the stage is folded up, so that none of its cards was seen
 * @param above the number of the card above the place; empty at the top
 * @param below that of the card below it; empty below the last one drawn
 * @param lane the lane in which the place is; empty where there are none
 */
record CardDrop(CommandId id, String matter, StageId to, boolean folded, String above, String below, String lane) {}
