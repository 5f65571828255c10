package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Questions;

import java.util.List;

/// A question to the patient, in words that a twelve-year-old reads. `about` is the question of the
/// evaluation whose fact it asks for; `reportedAs` are beginnings of words, in lower case, by which
/// a referral may have said the same; `after` is a question that must have been answered yes.
public record HomeQuestion(
        String about,
        String chapter,
        String words,
        String hint,
        boolean inWords,
        List<String> reportedAs,
        @Nullable String after) {

    public HomeQuestion {
        Questions.the(about);
        reportedAs = List.copyOf(reportedAs);
    }

    /// Whether the answer is a substance-use record (42 CFR Part 2) from the moment it is given.
    public boolean part2() {
        return Questions.the(about).section().part2();
    }

    static HomeQuestion yesNo(String chapter, String about, String words, String... reportedAs) {
        return new HomeQuestion(about, chapter, words, "", false, List.of(reportedAs), null);
    }

    static HomeQuestion inWords(String chapter, String about, String words) {
        return new HomeQuestion(about, chapter, words, "", true, List.of(), null);
    }

    HomeQuestion hint(String more) {
        return new HomeQuestion(about, chapter, words, more, inWords, reportedAs, after);
    }

    HomeQuestion after(String yesNo) {
        return new HomeQuestion(about, chapter, words, hint, inWords, reportedAs, yesNo);
    }
}
