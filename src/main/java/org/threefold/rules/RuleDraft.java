package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.history.SoughtTerms;
import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;
import org.threefold.library.Citation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// A rule while it is being written down, so that the rule files read as tables.
final class RuleDraft {

    /// The day the first book was adopted; a later rule says its own.
    private static final LocalDate FIRST_BOOK = LocalDate.of(2026, 11, 22);

    private final String id;
    private final String sentence;
    private Discipline owner = Discipline.PAIN;
    private String advisedBy = "";
    private Severity severity = Severity.REQUIRES_CLEARANCE;
    private Gate gate = Gate.INTAKE;
    private List<Citation> citations = List.of();
    private String clearedBy = "";
    private @Nullable Validity validity;
    private int signatures = 1;
    private boolean part2;
    private boolean forSeats;
    private SoughtTerms reported = SoughtTerms.NONE;

    private RuleDraft(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    static RuleDraft rule(String id, String sentence) {
        return new RuleDraft(id, sentence);
    }

    RuleDraft owner(Discipline seat, String specialist) {
        owner = seat;
        advisedBy = specialist;
        return this;
    }

    RuleDraft weighs(Severity weight, Gate when) {
        severity = weight;
        gate = when;
        return this;
    }

    RuleDraft from(Citation... sources) {
        citations = List.of(sources);
        return this;
    }

    /// What clears it, where no period is stated, or where nothing but the fact itself can.
    RuleDraft cleared(String by) {
        clearedBy = by;
        return this;
    }

    RuleDraft cleared(String by, Validity lasting) {
        validity = lasting;
        return cleared(by);
    }

    RuleDraft signatures(int seats) {
        signatures = seats;
        return this;
    }

    /// It reads answers that carry the label of 42 CFR Part 2.
    RuleDraft part2() {
        part2 = true;
        return this;
    }

    /// It reads what a patient answered about thoughts of death.
    RuleDraft forSeats() {
        forSeats = true;
        return this;
    }

    /// Beginnings of words by which a referral may have reported this, in lower case.
    RuleDraft reportedAs(String... beginnings) {
        reported = reported.withConditions(beginnings);
        return this;
    }

    /// The terms that contradict a no to this question are all by which the rule is reported.
    RuleDraft reportedAsYesTo(String question) {
        reported = ReportedConditions.of(question);
        return this;
    }

    /// The same among the allergies.
    RuleDraft reportedAsAllergy(String... beginnings) {
        reported = reported.withAllergies(beginnings);
        return this;
    }

    /// The same of a relative.
    RuleDraft reportedInFamily(String... beginnings) {
        reported = reported.withFamily(beginnings);
        return this;
    }

    Rule finds(Check check) {
        var words = reported;
        return rule(false, facts -> check.on(facts).finding(facts.reportedAs(words)));
    }

    /// It reads the day of a session. What it observes names that day, so that a clearance of one
    /// session covers no other.
    Rule findsOnTheDay(Check check) {
        return rule(
                true,
                facts ->
                        check.on(facts).observedOn(Days.staff(facts.session().date())).finding(""));
    }

    private Rule rule(boolean ofTheDay, Function<Facts, Finding> finds) {
        return new Rule(
                id,
                sentence,
                owner,
                advisedBy,
                severity,
                gate,
                citations,
                FIRST_BOOK,
                clearedBy,
                validity,
                signatures,
                part2,
                forSeats,
                ofTheDay,
                finds);
    }
}
