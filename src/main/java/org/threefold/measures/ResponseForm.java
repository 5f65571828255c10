package org.threefold.measures;

import org.threefold.forms.Question;

import java.util.List;
import java.util.Optional;

/// A response as it stands on the screen: the instrument as it is worded, and the answers
/// so far.
public record ResponseForm(Response response, ResponseContent content) {

    public Instrument instrument() {
        return content.instrument();
    }

    /// The first item that nobody answered yet; with nothing left, nothing.
    public Optional<Question> next() {
        return items().stream().filter(it -> !content.replies().containsKey(it.id())).findFirst();
    }

    /// The items that are asked now, in their order.
    public List<Question> items() {
        return content.asked();
    }

    public long answered() {
        return items().stream().filter(it -> content.replies().containsKey(it.id())).count();
    }
}
