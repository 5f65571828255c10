package org.threefold.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.threefold.live.Change;

import java.util.LinkedHashSet;
import java.util.Set;

/// Publishes what happens in the portal, as Spring does. While a section or a questionnaire is told
/// it keeps the changes of cases back and publishes each kind once at the end, in the same
/// transaction: a case is screened once for forty answers, and its lists are written once.
@Component(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME)
@Profile("demo")
public class HeldChanges extends SimpleApplicationEventMulticaster {

    private static final ThreadLocal<@Nullable Set<Change>> HELD = new ThreadLocal<>();

    public void during(Runnable told) {
        var changes = new LinkedHashSet<Change>();
        HELD.set(changes);
        try {
            told.run();
        } finally {
            HELD.remove();
        }
        for (var change : changes)
            super.multicastEvent(new PayloadApplicationEvent<>(this, change), null);
    }

    @Override
    public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
        var changes = HELD.get();
        if (changes != null
                && event instanceof PayloadApplicationEvent<?> published
                && published.getPayload() instanceof Change change) changes.add(change);
        else super.multicastEvent(event, type);
    }
}
