package org.threefold.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The style of printed documents. Its colours are those of the screens: `paper.css` names them as
/// the pages do, by `var(--ink)`, and they are put in from `tokens.css`, the light one of each
/// pair, because the renderer knows no variables.
final class PaperStyle {

    private static final String TOKENS = "META-INF/resources/styles/tokens.css";
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern PAIR = Pattern.compile("light-dark\\(([^,]+),.*\\)");

    private final Map<String, String> tokens = new HashMap<>();
    private final String css;

    PaperStyle() {
        var found = TOKEN.matcher(read(TOKENS));
        while (found.find()) tokens.put(found.group(1), light(found.group(2).strip()));
        css = filled(read("org/threefold/documents/paper.css"));
    }

    String on(Letterhead.Paper paper) {
        return css
                + switch (paper) {
                    case LETTER -> "@page { size: letter }";
                    case A4 -> "@page { size: a4 }";
                };
    }

    private static String light(String value) {
        var pair = PAIR.matcher(value);
        return pair.matches() ? pair.group(1).strip() : value;
    }

    /// An exception for a name that `tokens.css` does not have: nothing is printed in a colour that
    /// nobody chose.
    private String filled(String words) {
        return USE.matcher(words).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1))));
    }

    private String value(String token) {
        var value = tokens.get(token);
        if (value == null) throw new IllegalStateException("No token is called " + token);
        return filled(value);
    }

    private static String read(String path) {
        try (InputStream in =
                Objects.requireNonNull(
                        PaperStyle.class.getClassLoader().getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
