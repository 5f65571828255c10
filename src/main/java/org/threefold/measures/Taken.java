package org.threefold.measures;

import java.util.List;
import java.util.Optional;

/// A finished filling in with its results. The single answers are there for whom they are for.
///
/// @param who whoever filled it in, by name; empty for the patient
public record Taken(
        Response response, List<Result> results, Optional<ResponseContent> answers, String who) {

    public Taken {
        results = List.copyOf(results);
    }

    public Instrument instrument() {
        return InstrumentBook.the(response.instrument());
    }
}
