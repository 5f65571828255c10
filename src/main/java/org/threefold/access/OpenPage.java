package org.threefold.access;

import java.util.Optional;

/// The page that the running call is for, if it is for one: a screen that stays open and reads
/// again when something changes.
@FunctionalInterface
public interface OpenPage {

    Optional<PageReads> reads();
}
