package org.threefold.intake;

import org.threefold.history.Allergies;
import org.threefold.history.ReportedName;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is known of a person's allergies, from everybody who said something: the referral, the
/// clinician who recorded it, the patient at home. One list for banner, evaluation and print. Empty
/// words of a source mean that it said nothing, which is not "none".
///
/// @param recorded the clinician's words in the evaluation
/// @param told the patient's words at home
public record AllergyList(Allergies reported, Optional<String> recorded, Optional<String> told) {

    private static final String CONTRADICTION = "Contradiction, ask again: ";

    private static final List<String> NONE =
            List.of(
                    "no known",
                    "none known",
                    "no allerg",
                    "nka",
                    "nkda",
                    "none",
                    "no ",
                    "not allergic",
                    "denies");

    /// These deny only where nothing follows: "nothing but nuts" names one.
    private static final Set<String> WHOLE = Set.of("no", "nil", "nothing", "nothing known");

    private static final Pattern PARTS =
            Pattern.compile("[;,.\\n]| (?:but|except|besides|other than|apart from) ");

    /// In one line; "Not recorded" where nobody said anything.
    public String words() {
        var lines = new ArrayList<String>();
        recorded.ifPresent(it -> lines.add(it + " (recorded)"));
        if (!reported.reported().isEmpty()) lines.add(reported.words());
        told.ifPresent(it -> lines.add(it + " (patient)"));
        if (lines.isEmpty()) return reported.words();
        return (contradictory() ? CONTRADICTION : "") + String.join("; ", lines);
    }

    /// Whether one source says that there is none, and another, or the same, names one.
    public boolean contradictory() {
        var all = Stream.of(recorded.stream(), reported.reported().stream(), told.stream());
        var said = all.flatMap(it -> it).toList();
        return said.stream().anyMatch(AllergyList::none)
                && !said.stream().allMatch(AllergyList::none);
    }

    /// Whether the clinician's or the patient's words name one of these substances as an allergy.
    /// Each part of the words is read by itself: a denial of one thing denies no other.
    public static boolean names(String words, List<String> substances) {
        return PARTS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .filter(it -> !none(it))
                .map(ReportedName::of)
                .anyMatch(it -> it.names(substances) || it.namesAllergy(substances));
    }

    private static boolean none(String words) {
        var plain = words.toLowerCase(Locale.ROOT).strip();
        return WHOLE.contains(plain.replaceFirst("[.!]$", ""))
                || NONE.stream().anyMatch(plain::startsWith);
    }
}
