package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Questions;
import org.threefold.history.SoughtTerms;

/// A question to the patient, in words that a twelve-year-old reads. `about` is the question of the
/// evaluation whose fact it asks for; `reportedAs` are the terms by which a referral may have said
/// the same; `after` is a question that must have been answered yes.
public record HomeQuestion(
        String about,
        String chapter,
        String words,
        String hint,
        boolean inWords,
        SoughtTerms reportedAs,
        @Nullable String after) {

    public HomeQuestion {
        Questions.the(about);
    }

    /// Whether the answer is a substance-use record (42 CFR Part 2) from the moment it is given.
    public boolean part2() {
        return Questions.the(about).section().part2();
    }

    static HomeQuestion yesNo(String chapter, String about, String words, String... reportedAs) {
        var terms = SoughtTerms.conditions(reportedAs);
        return new HomeQuestion(about, chapter, words, "", false, terms, null);
    }

    static HomeQuestion inWords(String chapter, String about, String words) {
        return new HomeQuestion(about, chapter, words, "", true, SoughtTerms.NONE, null);
    }

    HomeQuestion hint(String more) {
        return new HomeQuestion(about, chapter, words, more, inWords, reportedAs, after);
    }

    HomeQuestion reportedAsAllergy(String... terms) {
        var more = reportedAs.withAllergies(terms);
        return new HomeQuestion(about, chapter, words, hint, inWords, more, after);
    }

    HomeQuestion after(String yesNo) {
        return new HomeQuestion(about, chapter, words, hint, inWords, reportedAs, yesNo);
    }
}
