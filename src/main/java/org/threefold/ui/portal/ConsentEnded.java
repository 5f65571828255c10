package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentStanding;
import org.threefold.consent.MyConsent;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Lines;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;

/// Where nothing is to be done: not yet, signed, to be asked again, taken back, or refused. What
/// was signed stands below, to read and to print.
class ConsentEnded extends Div {

    private final Mine mine;
    private final ConsentCopies copies;

    /// @param withdraw takes a part of it back, or all of it
    ConsentEnded(MyConsent it, Mine mine, ConsentCopies copies, Consumer<Part> withdraw) {
        this.mine = mine;
        this.copies = copies;
        setClassName("stack");
        add(top(it));
        if (it.standing() instanceof ConsentStanding.Active active
                && active.newerText().isPresent())
            add(Texts.quiet(PortalTexts.of("consent.signed.newer")));
        it.signed().ifPresent(signed -> add(terms(it, signed)));
        if (it.signed().isPresent() && it.mayWithdraw()) add(new ConsentWithdrawal(it, withdraw));
        it.signed().ifPresent(signed -> add(text(signed)));
    }

    private Component top(MyConsent it) {
        return switch (it.standing()) {
            case ConsentStanding.None _, ConsentStanding.Offered _, ConsentStanding.Taught _ ->
                    said("none");
            case ConsentStanding.Active active ->
                    said(
                            "signed",
                            Dates.longDay(active.signed().on()),
                            Dates.longDay(active.expires().minusDays(1)));
            case ConsentStanding.ReconsentDue due ->
                    said("again", Dates.longDay(due.signed().on()));
            case ConsentStanding.Expired expired ->
                    said("again", Dates.longDay(expired.signed().on()));
            case ConsentStanding.Withdrawn(var by) -> said("withdrawn", mine.day(by.at()));
            case ConsentStanding.Refused(var by) -> said("refused", mine.day(by.at()));
        };
    }

    private static Component said(String what, Object... values) {
        return PageTop.under(
                PortalRoute.HOME,
                PortalTexts.of("consent." + what + ".title"),
                PortalTexts.of("consent." + what + ".lead", values));
    }

    private Component terms(MyConsent all, MyConsent.Signed it) {
        var print =
                new NativeButton(
                        PortalTexts.of("portal.print"),
                        click ->
                                click.getSource()
                                        .getUI()
                                        .orElseThrow()
                                        .getPage()
                                        .executeJs("window.print()"));
        print.setClassName("btn");
        var ways = new Div(copies.last(it.signature()), print);
        ways.setClassName("read-end no-print");
        var earlier = all.signatures().stream().skip(1).toList();
        var signed = new ConsentTerms(it.offer(), it.choices());
        signed.add(
                Texts.plain(it.signature().meaning()),
                Texts.quiet(
                        PortalTexts.of(
                                "consent.signed.by",
                                it.signature().typedName(),
                                Dates.longDay(it.signature().on()))),
                Texts.faint(
                        PortalTexts.of(
                                "consent.sign.version",
                                it.form().version(),
                                it.signature().formSha256().substring(0, 12))),
                ways);
        if (!earlier.isEmpty()) signed.add(copies.all(earlier));
        return signed;
    }

    private static Component text(MyConsent.Signed it) {
        var text = new Section(new H2(PortalTexts.of("consent.signed.text")));
        text.setClassName("prose-page");
        for (var page : it.form().paragraphs()) {
            text.add(new H3(page.item().number() + ". " + page.title()));
            Lines.shown(page.text()).forEach(text::add);
        }
        return text;
    }
}
