package org.threefold.intake;

import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.AnswerCheck;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.history.SoughtTerms;
import org.threefold.kernel.Messages;

import java.util.Locale;

/// A question to the patient, whose words are in `questions.properties`. It has the id of the
/// question of the evaluation whose fact it asks for; `reportedAs` are the terms by which a
/// referral may have said the same.
public record HomeQuestion(Question question, SoughtTerms reportedAs) {

    private static final Messages TEXTS = Messages.beside(HomeQuestion.class);

    static HomeQuestion of(Question question) {
        Questions.the(question.id());
        var terms =
                SoughtTerms.conditions(terms(question, "reported-as"))
                        .withAllergies(terms(question, "reported-as-allergy"));
        return new HomeQuestion(question, terms);
    }

    private static String[] terms(Question question, String extension) {
        return question.more().all(extension).toArray(String[]::new);
    }

    public String about() {
        return question.id();
    }

    /// Whether it is answered in one's own words, and not by yes or no.
    public boolean inWords() {
        return question.shape() instanceof Shape.Words;
    }

    /// Whether a reply can be the answer. Nothing in one's own words is no answer: that is
    /// [Reply.NotKnown] or [Reply.Declined].
    boolean takes(Reply reply) {
        boolean empty = reply instanceof AnswerValue.Text(var words) && words.isBlank();
        return !empty && AnswerCheck.misfit(question, reply).isEmpty();
    }

    /// As the team reads it.
    public String words() {
        return words(Messages.BASE);
    }

    private String words(Locale language) {
        return TEXTS.text(language, question.plain().text());
    }

    /// As patients read it, with what stands below it.
    public Question said(Locale language) {
        var hint = question.plain().hint();
        var below = hint.isEmpty() ? "" : TEXTS.text(language, hint);
        return question.said("", words(language), below);
    }

    /// What it and those around it are about.
    public String chapter(Locale language) {
        return TEXTS.text(language, question.plain().heading());
    }

    /// Whether the answer is a substance-use record (42 CFR Part 2) from the moment it is given.
    public boolean part2() {
        return Section.of(question).part2();
    }
}
