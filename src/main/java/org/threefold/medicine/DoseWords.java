package org.threefold.medicine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of instructions that the grammar knows: those that mean the same, the parts of a day,
/// the days of a week, and those that change nothing about the amount.
final class DoseWords {

    private static final Map<String, String> SAME =
            table(
                    """
                    hour: h hr hrs hours hourly
                    day: d days
                    week: wk wks weeks
                    month: months mo
                    every: q each ev
                    a: per an /
                    times: time x
                    daily: qday qd od everyday
                    max: maximum
                    refill: refills
                    bid: bd
                    tid: tds
                    qid: qds
                    dispense: disp qty quantity #
                    """);

    private static final Map<String, String> SLOTS =
            table(
                    """
                    morning: mane morning mornings am qam waking awakening
                    noon: noon midday noontime
                    afternoon: afternoon midafternoon
                    evening: evening evenings pm qpm
                    bedtime: bedtime hs qhs bed sleep
                    bedtime: night nightly nights nocte
                    breakfast: breakfast
                    lunch: lunch
                    dinner: dinner supper
                    """);

    private static final Set<String> WEEKDAYS =
            words(
                    """
                    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
                    thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
                    """);

    private static final Set<String> MEALS = Set.of("meal", "meals", "ac", "pc", "qac");

    private static final Set<String> HARMLESS =
            words(
                    """
                    be take takes taking taken use apply place give inject swallow dissolve chew wear insert inhale
                    drink put change replace may please sig oral orally po by mouth sl sublingual sublingually
                    buccal buccally under tongue the topical topically transdermal transdermally onto to on skin
                    in at of a and with without food water milk total strength route via rectally pr iv im sc
                    subcut subq intramuscularly intravenously subcutaneously nasally clean dry area directed as
                    instructed prescribed md extended release er xr sr ir cr immediate tablet tablets tab tabs
                    capsule capsules cap caps film pill pills patch patches system time times around about
                    approximately daily before after going when upon your their his her dose doses medication
                    medicine scheduled regularly then continue start starting begin remove old new rotate site
                    sites full glass qualifier value subject from is also
                    """);

    private DoseWords() {}

    static String canonical(String text) {
        return SAME.getOrDefault(text, text);
    }

    static Optional<String> slot(String word) {
        return Optional.ofNullable(SLOTS.get(word));
    }

    static boolean weekday(String word) {
        return WEEKDAYS.contains(word);
    }

    static boolean meals(String word) {
        return MEALS.contains(word);
    }

    static boolean harmless(String word) {
        return HARMLESS.contains(word);
    }

    private static Set<String> words(String written) {
        return Set.copyOf(Arrays.asList(written.strip().split("\\s+")));
    }

    /// A line is a word, and those that mean the same.
    private static Map<String, String> table(String written) {
        var read = new HashMap<String, String>();
        for (var line : written.strip().split("\n")) {
            var parts = line.strip().split(": ");
            for (var word : parts[1].split(" ")) read.put(word, parts[0]);
        }
        return Map.copyOf(read);
    }
}
