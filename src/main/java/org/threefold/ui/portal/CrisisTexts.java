package org.threefold.ui.portal;

import org.threefold.safety.Promise;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a patient in need may count on, in words.
final class CrisisTexts {

    /// A day and a time, as `Monday, 30 November, 8:00`.
    private static final String OPENING = "EEEE, d MMMM, H:mm";

    private CrisisTexts() {}

    static String promise(Promise promise) {
        return switch (promise) {
            case Promise.Today _ -> PortalTexts.of("crisis.promise.today");
            case Promise.NotBefore(var opens) ->
                    PortalTexts.of(
                            "crisis.promise.closed",
                            DateTimeFormatter.ofPattern(OPENING, Locale.ENGLISH).format(opens));
        };
    }
}
