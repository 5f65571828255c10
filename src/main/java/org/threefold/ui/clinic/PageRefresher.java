package org.threefold.ui.clinic;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.threefold.live.Live;
import org.threefold.live.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps a page in step with changes by others: listens while the page is there, and reads again
/// once for however many changes arrive together.
public final class PageRefresher {

    private final Live live;
    private final Runnable readAgain;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final List<Subscription> watches = new ArrayList<>();

    public PageRefresher(Live live, Runnable readAgain) {
        this.live = live;
        this.readAgain = readAgain;
    }

    /// Listens to a topic: a case, or an account whose work it is.
    public void of(UI ui, UUID topic) {
        watches.add(live.watch(topic, () -> tell(ui)));
    }

    private void tell(UI ui) {
        if (!waiting.compareAndSet(false, true)) return;
        try {
            ui.access(
                    () -> {
                        waiting.set(false);
                        readAgain.run();
                    });
        } catch (UIDetachedException gone) {
            close();
        }
    }

    public void close() {
        watches.forEach(Subscription::close);
        watches.clear();
    }
}
