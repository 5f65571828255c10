package org.threefold.medicine;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Parts an instruction into words, numbers and marks. A number is read whole or not at all: 1,5
/// and 0800 become words, so that no part of them is taken for a dose.
final class Tokens {

    private static final int LONGEST = 1000;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<bad>\\d+(?:,\\d{1,2}(?!\\d)|,\\d{4,})[\\d.,]*|\\d+(?:\\.\\d+){2,}|0\\d+|\\d{7,})"
                            + "|(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d*\\.\\d{1,6}|\\d+)"
                            + "|(?<word>\\p{L}+(?:'\\p{L}+)?)|(?<mark>\\S)");
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})\\((?:s|es)\\)");
    private static final Map<String, String> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("twelve", "12"),
                    Map.entry("fourteen", "14"),
                    Map.entry("fifteen", "15"),
                    Map.entry("twenty", "20"),
                    Map.entry("thirty", "30"),
                    Map.entry("seventy two", "72"),
                    Map.entry("forty eight", "48"),
                    Map.entry("twenty four", "24"));

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern TENS =
            Pattern.compile("\\b(seventy|forty|twenty)-(two|eight|four)\\b");

    /// Those of two words come first.
    private static final List<Numeral> NUMERALS =
            NUMBERS.entrySet().stream()
                    .map(it -> Numeral.of(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparing(Numeral::single))
                    .toList();

    private record Numeral(Pattern words, String digits, boolean single) {

        static Numeral of(String words, String digits) {
            boolean single = !words.contains(" ");
            var whole = single ? "(?<!\\p{L})" + words + "(?!\\p{L})" : "\\b" + words + "\\b";
            return new Numeral(Pattern.compile(whole), digits, single);
        }
    }

    private Tokens() {}

    static List<Token> of(String said) {
        var text = plain(said.length() > LONGEST ? said.substring(0, LONGEST) + " …" : said);
        var tokens = new ArrayList<Token>();
        var found = TOKEN.matcher(text);
        int end = -1;
        while (found.find()) {
            boolean close = found.start() == end;
            end = found.end();
            tokens.add(token(found.group(), found.group("number") != null, close));
        }
        return Fractions.folded(tokens);
    }

    private static Token token(String text, boolean number, boolean close) {
        if (!number) return new Token(text, null, close);
        var bare = text.replace(",", "");
        return new Token(text, new BigDecimal(bare.startsWith(".") ? "0" + bare : bare), close);
    }

    private static String plain(String said) {
        var text =
                Normalizer.normalize(fractions(said), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('⁄', '/');
        text =
                DASHES.matcher(text)
                        .replaceAll("-")
                        .replace('’', '\'')
                        .replace('μ', 'u')
                        .replace('×', 'x')
                        .replace("&", " and ")
                        .replace("+", " and ")
                        .replace(" w/ ", " with ");
        text = JOINED.matcher(text).replaceAll(" ");
        text = PLURAL.matcher(text).replaceAll("");
        text = DOTTED.matcher(text).replaceAll(it -> it.group().replace(".", "") + " ");
        return numbers(text);
    }

    /// The one sign for a half follows a whole number without a space: 1½.
    private static String fractions(String said) {
        return said.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4");
    }

    private static String numbers(String text) {
        var read = TENS.matcher(text).replaceAll("$1 $2");
        for (var each : NUMERALS) read = each.words().matcher(read).replaceAll(each.digits());
        return read;
    }
}
