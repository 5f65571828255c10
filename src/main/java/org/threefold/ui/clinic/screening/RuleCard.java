package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Discipline;
import org.threefold.library.Citation;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screening;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.stream.Collectors;

/// One rule in full: what it says, what it found here, where it comes from, who clears it, and
/// the form for it.
class RuleCard extends Card {

    RuleCard(Screening screening, AssessedFinding it, FindingActions actions) {
        var rule = it.rule();
        var head =
                new Div(
                        new H2(rule.id() + ": " + rule.sentence()),
                        new Badge(FindingsCard.tag(it)));
        head.addClassName("card-head");
        var sources =
                rule.citations().stream().map(Citation::words).collect(Collectors.joining("; "));
        var facts =
                Facts.down()
                        .fact("Found here", it.sentence().isEmpty() ? "Nothing" : it.sentence())
                        .fact("Set here", it.here().isEmpty() ? "As usual" : it.here())
                        .fact("What to do", FindingsCard.next(it.status()))
                        .fact("Weight", it.severity().words() + ". " + it.severity().meaning())
                        .fact("Owner", rule.owner().words() + ", advised by " + rule.advisedBy())
                        .fact("What clears it", rule.clearedBy())
                        .fact("Source", sources)
                        .fact("Adopted", Dates.day(rule.adopted()))
                        .fact(
                                "In the book",
                                new Anchor(ClinicLinks.rule(rule.id()), "Read " + rule.id()));
        with(head, facts);
        what(screening, it, actions);
    }

    /// The form for whoever may use it, and for everybody else whose decision it is.
    private void what(Screening screening, AssessedFinding it, FindingActions actions) {
        if (it.contradicted()) contradiction(screening, it, actions);
        else if (it.severity() == Severity.ABSOLUTE)
            with(
                    Texts.quiet(
                            "An absolute finding cannot be cleared. If the fact is wrong, correct"
                                    + " it in its section."));
        else if (it.onlyTheirWord())
            with(
                    Texts.quiet(
                            "Only the patient says so. Ask, and record the answer in its section;"
                                    + " then it can be cleared if it needs to be."));
        else if (screening.mayClear(it)) with(new ClearanceForm(it, actions));
        else if (it.clearable() && it.open()) with(Texts.quiet(whoDecides(it)));
    }

    private void contradiction(Screening screening, AssessedFinding it, FindingActions actions) {
        if (screening.maySettle(it))
            it.toConfirm().forEach(question -> with(new ContradictionForm(question, actions)));
        else with(Texts.quiet("To be asked again by: " + owners(it) + "."));
    }

    private static String owners(AssessedFinding it) {
        return it.toConfirm().stream()
                .map(question -> Section.of(question).owner().words())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String whoDecides(AssessedFinding it) {
        var seats =
                it.waitsFor().stream()
                        .sorted()
                        .map(Discipline::words)
                        .collect(Collectors.joining(" or "));
        return (it.signed().isEmpty() ? "" : FindingsCard.next(it.status()) + " ")
                + "Decided by: "
                + seats
                + ".";
    }
}
