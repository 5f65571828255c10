package org.threefold.measures;

import java.util.List;
import java.util.Optional;

/// A filling in that is open on somebody's screen: the instrument as it is worded, and the answers
/// so far.
public record Sheet(Response response, Filled filled) {

    public Instrument instrument() {
        return filled.instrument();
    }

    /// The first item that nobody answered yet; with nothing left, nothing.
    public Optional<Item> next() {
        return items().stream()
                .filter(it -> !filled.replies().containsKey(it.linkId()))
                .findFirst();
    }

    /// The items that are asked now, in their order.
    public List<Item> items() {
        return filled.asked();
    }

    public long answered() {
        return items().stream().filter(it -> filled.replies().containsKey(it.linkId())).count();
    }
}
