package dev.docket.sync;

/** How changes travel to a browser. */
public enum Transport {
    /** The browser asks at an interval; works through every proxy. */
    POLLING,
    /** The server tells over a WebSocket; views without one poll. */
    PUSH
}
