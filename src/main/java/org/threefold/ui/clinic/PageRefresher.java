package org.threefold.ui.clinic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.threefold.live.Live;
import org.threefold.live.Subscription;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Keeps a page in step with changes by others: listens while the page is there, and reads again
/// once for however many changes arrive together.
public final class PageRefresher {

    private final Live live;
    private final Runnable readAgain;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Map<UUID, Subscription> watches = new LinkedHashMap<>();

    public PageRefresher(Live live, Runnable readAgain) {
        this.live = live;
        this.readAgain = readAgain;
    }

    /// Listens from now on, before the page reads for the first time, until it is left; and again
    /// whenever it is shown.
    ///
    /// @param topics what it is about then
    public static PageRefresher on(
            Component page,
            Live live,
            Runnable readAgain,
            Supplier<? extends Collection<UUID>> topics) {
        var refresher = new PageRefresher(live, readAgain);
        if (UI.getCurrent() != null) refresher.from(UI.getCurrent(), page, topics.get());
        page.addAttachListener(
                shown -> {
                    if (refresher.watches.isEmpty())
                        topics.get().forEach(it -> refresher.of(shown.getUI(), it));
                });
        page.addDetachListener(_ -> refresher.close());
        return refresher;
    }

    /// Listens before the page is on the screen; no longer than this request where it never gets
    /// there.
    public void from(UI ui, Component page, Collection<UUID> topics) {
        topics.forEach(it -> of(ui, it));
        ui.beforeClientResponse(
                ui,
                _ -> {
                    if (!page.isAttached()) close();
                });
    }

    /// Listens to a topic: a case, or an account whose work it is.
    public void of(UI ui, UUID topic) {
        watches.computeIfAbsent(topic, it -> live.watch(it, () -> tell(ui)));
    }

    private void tell(UI ui) {
        if (!waiting.compareAndSet(false, true)) return;
        try {
            ui.access(
                    () -> {
                        waiting.set(false);
                        if (!watches.isEmpty()) readAgain.run();
                    });
        } catch (UIDetachedException gone) {
            close();
        }
    }

    public void close() {
        watches.values().forEach(Subscription::close);
        watches.clear();
        waiting.set(false);
    }
}
