package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.appraisal.KeptSheet;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.review.Authorisation;
import org.threefold.review.Condition;
import org.threefold.review.Decision;
import org.threefold.review.Minutes;
import org.threefold.review.Ruling;
import org.threefold.review.Signature;
import org.threefold.review.Weighed;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.Tone;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// A recorded decision: what it says, the dissent it keeps, what the patient will read, and who
/// has signed.
class RulingCard extends Card {

    RulingCard(CaseId caseId, Ruling ruling, ZoneId zone) {
        super("Decision", status(ruling));
        var minutes = ruling.minutes();
        var body = new Div(new Badge(Tags.of(minutes.decision().position())));
        body.setClassName("stack");
        say(minutes.decision(), body);
        minutes.dissent().forEach(one -> body.add(dissent(one)));
        body.add(
                Texts.faint(
                        "Recorded by "
                                + minutes.chairName()
                                + " as chair, "
                                + Dates.moment(minutes.at(), zone)),
                under(minutes, caseId),
                patientReads(minutes.plainWords()),
                signatures(ruling, zone));
        var sheet = minutes.sheet();
        if (sheet != null) body.add(keptSheet(caseId, sheet));
        if (!ruling.intact())
            body.add(new Badge(Tag.danger("This text is not the one that was signed")));
        add(body);
    }

    /// The benefits and risks as they were shown, even where the library has changed.
    private static Div keptSheet(CaseId caseId, KeptSheet.Ref sheet) {
        var way =
                new Anchor(
                        ClinicLinks.sheet(caseId, sheet.id()),
                        "Benefits and risks, as shown at this decision");
        var line = new Div(way, Texts.faint("Library of " + sheet.library()));
        line.setClassName("row");
        return line;
    }

    /// The practice policy that it was made under, and the treatments as they were weighed by it.
    private static Div under(Minutes minutes, CaseId caseId) {
        var line = new Div();
        line.setClassName("row small");
        var policy = minutes.policy();
        if (policy == null) return line;
        var treatments =
                new Anchor(
                        ClinicLinks.historyAt(caseId, minutes.at(), policy),
                        "Treatments as they were weighed then");
        line.add(new Span("Made under"), version(policy), treatments);
        return line;
    }

    private static Anchor version(int policy) {
        return new Anchor(
                ClinicLinks.policy(policy), "version " + policy + " of the practice policy");
    }

    static Div plain(String plainWords) {
        var words = new Div();
        words.setClassName("plain-words");
        for (var part : plainWords.split("\n\n", -1)) words.add(Texts.plain(part));
        return words;
    }

    static Badge status(Ruling ruling) {
        int signed = ruling.signatures().size();
        return new Badge(
                ruling.locked()
                        ? Tag.ok("Signed by all three, locked")
                        : Tag.warn("Signed by " + signed + " of 3").under("◔"));
    }

    static void say(Decision decision, Div body) {
        switch (decision) {
            case Decision.Proceed(var how) -> body.add(bounds(how));
            case Decision.ProceedWithConditions(var conditions, var how) ->
                    body.add(table(conditions), bounds(how));
            case Decision.Defer(var day, var missing) ->
                    body.add(
                            Texts.plain("The team looks again on " + Dates.day(day) + "."),
                            lines("Missing until then", missing));
            case Decision.Decline(var reasons, var instead) ->
                    body.add(Texts.plain(reasons), lines("Offered instead", instead));
        }
    }

    private static Span bounds(Authorisation how) {
        var words = new Span(how.sentence());
        words.setClassName("quiet");
        return words;
    }

    private static Div lines(String title, List<String> all) {
        var list = new UnorderedList();
        all.forEach(one -> list.add(new ListItem(one)));
        return new Div(new H3(title), list);
    }

    private static Table table(List<Condition> conditions) {
        var table =
                new Table("Conditions", "No conditions.")
                        .column(Column.wide("Condition"))
                        .column(Column.of("Owner"))
                        .column(Column.of("Due"));
        table.show(
                conditions.stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.text(),
                                                Cell.text(one.text()),
                                                Cell.text(one.owner().words()),
                                                Cell.text(due(one.due()))))
                        .toList());
        return table;
    }

    private static String due(Condition.Due due) {
        return switch (due) {
            case Condition.Due.BeforeFirstSession _ -> "Before the first session";
            case Condition.Due.By(var day) -> "By " + Dates.day(day);
        };
    }

    private static Div dissent(Weighed one) {
        var seat = one.discipline().words().toLowerCase(Locale.ENGLISH);
        var box =
                new Div(
                        new H3(
                                "Dissent of "
                                        + seat
                                        + " ("
                                        + one.position().verb()
                                        + ") is kept with this decision."),
                        Texts.plain("Answer: " + one.answer()));
        box.setClassName("dissent " + Tone.of(one.discipline()).look());
        return box;
    }

    private static Details patientReads(String plainWords) {
        return new Details("What the patient reads once all three have signed", plain(plainWords));
    }

    private static Facts signatures(Ruling ruling, ZoneId zone) {
        var facts = Facts.down();
        for (var seat : Discipline.values())
            facts.fact(
                    seat.words(),
                    ruling.signatureOf(seat).map(one -> words(one, zone)).orElse("Not signed yet"));
        return facts;
    }

    private static String words(Signature one, ZoneId zone) {
        return "✓ " + one.printedName() + ", " + Dates.moment(one.at(), zone);
    }
}
