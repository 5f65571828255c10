package org.threefold.live;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Down while changes made on other pages and nodes do not reach this one.
@Component
class LiveHealthIndicator extends AbstractHealthIndicator {

    private final KeepAlive alive;
    private final Watchers watchers;

    LiveHealthIndicator(KeepAlive alive, Watchers watchers) {
        super("Changes do not reach this node");
        this.alive = alive;
        this.watchers = watchers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(alive.flows() ? "UP" : "DOWN")
                .withDetail("secondsSinceLastNotification", alive.silentFor().toSeconds())
                .withDetail("watchers", watchers.count());
    }
}
