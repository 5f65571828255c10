package org.threefold.ui.clinic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.threefold.live.Live;
import org.threefold.live.Subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

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

    /// Listens from whenever the page is shown until it is left.
    ///
    /// @param topics what it is about then
    public static PageRefresher on(
            Component page,
            Live live,
            Runnable readAgain,
            Supplier<? extends Collection<UUID>> topics) {
        var refresher = new PageRefresher(live, readAgain);
        page.addAttachListener(
                shown -> topics.get().forEach(it -> refresher.of(shown.getUI(), it)));
        page.addDetachListener(_ -> refresher.close());
        return refresher;
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
