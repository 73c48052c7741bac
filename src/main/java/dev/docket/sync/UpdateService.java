package dev.docket.sync;

import com.vaadin.flow.shared.Registration;

/** Brings the changes of one board to one open view, which owns it. How they travel is the implementation's business. */
public interface UpdateService {

    /** Begins with a first update at once. Starting twice changes nothing. */
    void start();

    /** Ends for good: no listener is called afterwards. Stopping twice changes nothing. */
    void stop();

    /** Listeners are called with the user interface's lock held, in revision order. */
    Registration onUpdate(UpdateListener listener);
}
