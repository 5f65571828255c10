package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Anchor;

import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number as something to press.
public final class Phone {

    /// Seven to fifteen digits as people write them: ITU-T E.164 has at most fifteen.
    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ().\\-/]{5,22}\\d");

    private Phone() {}

    /// A link that calls; nothing where there is no number.
    public static Optional<Anchor> call(String words, String number) {
        var digits = number.replaceAll("[^+0-9]", "");
        if (digits.isEmpty()) return Optional.empty();
        var call = new Anchor("tel:" + digits, words);
        call.setRouterIgnore(true);
        return Optional.of(call);
    }

    /// The first telephone number in a text that somebody wrote.
    public static Optional<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(it -> it.group().strip())
                .filter(it -> it.replaceAll("\\D", "").length() >= 7)
                .findFirst();
    }
}
