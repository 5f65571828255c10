package org.threefold.consent;

import static java.util.stream.Collectors.joining;

import org.threefold.rules.Route;

import java.util.List;

/// Which kind of session is agreed to. A dose against pain and one for psychotherapy are not the
/// same (src/docs/clinical/course-of-care.md, "What a consent says").
public enum ProtocolProfile {
    PAIN_INFUSION("Infusion against pain", Route.INTRAVENOUS),
    KAP_PSYCHEDELIC(
            "Psychotherapy, higher dose, therapy within a day",
            Route.INTRAMUSCULAR,
            Route.INTRAVENOUS),
    KAP_PSYCHOLYTIC("Psychotherapy, low dose, therapy at the same time", Route.SUBLINGUAL),
    ESKETAMINE_REMS("Esketamine spray under its REMS", Route.INTRANASAL),
    MOOD_IV("Infusion for mood", Route.INTRAVENOUS);

    private final String words;
    private final List<Route> routes;

    ProtocolProfile(String words, Route... routes) {
        this.words = words;
        this.routes = List.of(routes);
    }

    /// By which it is given: higher doses into a muscle or a vein, low ones under the tongue (the
    /// two models of Batievsky 2023); a drip into a vein; esketamine as a spray.
    public List<Route> routes() {
        return routes;
    }

    /// Whether a form speaks of it. None speaks of esketamine and its REMS yet.
    boolean hasText() {
        return this != ESKETAMINE_REMS;
    }

    String otherRoute() {
        return "%s is given %s."
                .formatted(words, routes.stream().map(Route::key).collect(joining(" or ")));
    }

    /// As staff read it.
    public String words() {
        return words;
    }
}
