package org.threefold.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits for the patient: questionnaires that are due, those that are half done, and those
/// they sent.
public record Waiting(List<Due> due, List<ResponseForm> begun, List<Response> sent) {

    public Waiting {
        due = List.copyOf(due);
        begun = List.copyOf(begun);
        sent = List.copyOf(sent);
    }

    /// The one of this instrument that is half done.
    public Optional<ResponseForm> begun(String instrument) {
        return begun.stream().filter(it -> it.instrument().key().equals(instrument)).findFirst();
    }

    /// The instruments to be answered now, each once, what is begun first.
    public List<Instrument> instruments() {
        var first = begun.stream().map(ResponseForm::instrument);
        var then = due.stream().map(Due::instrument).filter(it -> begun(it.key()).isEmpty());
        return Stream.concat(first, then).distinct().toList();
    }

    public int minutes() {
        return instruments().stream().mapToInt(Instrument::minutes).sum();
    }
}
