package org.threefold.ui.portal;

import org.threefold.safety.Promise;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the message bundle `crisis`.
final class CrisisTexts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.threefold.ui.portal.crisis", Locale.ROOT);
    private static final DateTimeFormatter OPENING =
            DateTimeFormatter.ofPattern("EEEE, d MMMM, H:mm", Locale.ENGLISH);

    private CrisisTexts() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    static String promise(Promise promise) {
        return switch (promise) {
            case Promise.Today _ -> of("promise.today");
            case Promise.NotBefore(var opens) -> of("promise.closed", opening(opens));
        };
    }

    /// `Monday, 30 November, 8:00`
    private static String opening(ZonedDateTime opens) {
        return OPENING.format(opens);
    }
}
