package org.threefold.opioids;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How often a medicine may be taken at most, read from words: "every four to six hours as needed"
/// is six times a day. What can be read in two ways, or says no number, is not read at all.
///
/// `pieces` are the tablets or patches of one taking, where the words say so; `piecesADay` is the
/// most of them in a day, where that is said instead.
record HowOften(
        Optional<BigDecimal> timesADay,
        Optional<BigDecimal> pieces,
        Optional<BigDecimal> piecesADay) {

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,3})?)";
    private static final String TO = "(?:\\s*(?:-|–|to|or)\\s*" + NUMBER + ")?";
    private static final String PIECE =
            "\\s*(?:tablets?|tabs?|capsules?|caps?|pills?|films?|patch(?:es)?)\\b";
    private static final String DAY =
            "\\s*(?:a|an|per|/|each|every|in)?\\s*(?:day|daily|24 ?h\\w*)\\b";
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6",
                    "eight", "8", "ten", "10", "twelve", "12");

    private static final Pattern PIECES_A_DAY = Pattern.compile(NUMBER + TO + PIECE + DAY);
    private static final Pattern PIECES =
            Pattern.compile(NUMBER + TO + "(?:" + PIECE + "|\\s*at a time)");
    private static final String SO_OFTEN = NUMBER + TO + "\\s*(?:times|x)?" + DAY;
    private static final Pattern MOST =
            Pattern.compile("(?:at most|up to|max\\w*|more than)\\s*(?:of\\s*)?" + SO_OFTEN);
    private static final Pattern TIMES = Pattern.compile(SO_OFTEN);
    private static final Pattern HOURLY =
            Pattern.compile("(?:every|q)\\s*" + NUMBER + TO + "\\s*(?:hours?|hrs?|h)\\b");
    private static final Pattern DAYS = Pattern.compile("every\\s*" + NUMBER + TO + "\\s*days?\\b");
    private static final Pattern PARTS_OF_A_DAY =
            Pattern.compile("\\b(?:morning|noon|evening|night)\\b");
    private static final Pattern MILLIGRAMS = Pattern.compile("\\d\\s*(?:mg|mcg)\\b");

    static HowOften read(String said) {
        var words = plain(said);
        var aDay = number(PIECES_A_DAY, words);
        if (aDay.isPresent()) return new HowOften(Optional.empty(), Optional.empty(), aDay);
        var pieces = number(PIECES, words);
        var rest = PIECES.matcher(words).replaceAll(" ");
        return new HowOften(rate(rest), pieces, Optional.empty());
    }

    /// A limit in milligrams is not a rate, and without it a rate would be too high.
    private static Optional<BigDecimal> rate(String words) {
        if (MILLIGRAMS.matcher(words).find()) return Optional.empty();
        var most = number(MOST, words);
        if (most.isPresent()) return most;
        var rates = new ArrayList<BigDecimal>();
        all(TIMES, words).forEach(found -> rates.add(largest(found)));
        all(HOURLY, words).forEach(found -> rates.add(in(HOURS, found)));
        all(DAYS, words).forEach(found -> rates.add(in(BigDecimal.ONE, found)));
        long parts = all(PARTS_OF_A_DAY, words).stream().map(MatchResult::group).distinct().count();
        if (parts == 0) return one(rates);
        var byParts = BigDecimal.valueOf(parts);
        boolean agree = rates.stream().allMatch(it -> it.compareTo(byParts) == 0);
        return agree ? Optional.of(byParts) : Optional.empty();
    }

    private static Optional<BigDecimal> one(List<BigDecimal> rates) {
        return rates.size() == 1 ? Optional.of(rates.getFirst()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Pattern pattern, String words) {
        return one(all(pattern, words).stream().map(HowOften::largest).toList());
    }

    private static List<MatchResult> all(Pattern pattern, String words) {
        return pattern.matcher(words).results().toList();
    }

    private static BigDecimal largest(MatchResult range) {
        var low = new BigDecimal(range.group(1));
        return range.group(2) == null ? low : low.max(new BigDecimal(range.group(2)));
    }

    /// The shortest interval is the highest rate.
    private static BigDecimal in(BigDecimal span, MatchResult range) {
        return span.divide(new BigDecimal(range.group(1)), MathContext.DECIMAL64);
    }

    /// Numbers as digits, and the abbreviations of prescriptions as words.
    private static String plain(String said) {
        var words = said.toLowerCase(Locale.ROOT).replace(',', ' ');
        for (var number : NUMBERS.entrySet())
            words = words.replaceAll("\\b" + number.getKey() + "\\b", number.getValue());
        return words.replaceAll("\\(\\s*(?:\\d+|[\\d.]+ m?c?g total)\\s*\\)", " ")
                .replaceAll("\\bonce\\b", "1 times")
                .replaceAll("\\btwice\\b|\\bb\\.?i\\.?d\\b\\.?", "2 times a day")
                .replaceAll("\\bt\\.?i\\.?d\\b\\.?", "3 times a day")
                .replaceAll("\\bq\\.?i\\.?d\\b\\.?", "4 times a day")
                .replaceAll("(times a day)\\s*(?:a|per|each|/)?\\s*(?:day|daily)\\b", "$1")
                .replaceAll("\\b(?:bedtime|nightly|qhs)\\b", "night")
                .replaceAll("\\bevery other day\\b", "every 2 days")
                .replaceAll("^\\s*(?:every day|daily)\\b|\\bq\\.?d\\b\\.?", "1 times a day");
    }
}
