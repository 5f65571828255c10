package org.threefold.live;

/// A subscription to news. Closing it ends it; closing twice is harmless.
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
