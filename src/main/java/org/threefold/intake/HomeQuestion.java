package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Questions;
import org.threefold.history.SoughtTerms;
import org.threefold.kernel.Messages;

import java.util.Locale;

/// A question to the patient, whose words are in `questions.properties`. `about` is the question of
/// the evaluation whose fact it asks for; `reportedAs` are the terms by which a referral may have
/// said the same; `after` is a question that must have been answered yes.
public record HomeQuestion(
        String about,
        Chapter within,
        boolean inWords,
        SoughtTerms reportedAs,
        @Nullable String after) {

    static final Messages TEXTS = Messages.beside(HomeQuestion.class);

    private static final String QUESTIONS = "questions.";

    public HomeQuestion {
        Questions.the(about);
    }

    /// As the team reads it.
    public String words() {
        return words(Messages.BASE);
    }

    public String words(Locale language) {
        return TEXTS.text(language, key());
    }

    /// What stands below the question; often nothing.
    public String hint(Locale language) {
        var hint = key() + ".hint";
        return TEXTS.has(hint) ? TEXTS.text(language, hint) : "";
    }

    public String chapter(Locale language) {
        return TEXTS.text(language, within.key());
    }

    private String key() {
        return QUESTIONS + about;
    }

    /// Whether the answer is a substance-use record (42 CFR Part 2) from the moment it is given.
    public boolean part2() {
        return Questions.the(about).section().part2();
    }

    static HomeQuestion yesNo(Chapter chapter, String about, String... reportedAs) {
        var terms = SoughtTerms.conditions(reportedAs);
        return new HomeQuestion(about, chapter, false, terms, null);
    }

    static HomeQuestion inWords(Chapter chapter, String about) {
        return new HomeQuestion(about, chapter, true, SoughtTerms.NONE, null);
    }

    HomeQuestion reportedAsAllergy(String... terms) {
        return new HomeQuestion(about, within, inWords, reportedAs.withAllergies(terms), after);
    }

    HomeQuestion after(String yesNo) {
        return new HomeQuestion(about, within, inWords, reportedAs, yesNo);
    }
}
