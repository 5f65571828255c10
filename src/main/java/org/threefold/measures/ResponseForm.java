package org.threefold.measures;

import java.util.List;
import java.util.Optional;

/// A response as it stands on the screen: the instrument as it is worded, and the answers
/// so far.
public record ResponseForm(Response response, ResponseContent filled) {

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
