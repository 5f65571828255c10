package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.threefold.consent.Choices;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.MyConsent;
import org.threefold.ui.kit.Lines;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;

/// One page of the text: its number, what it says, what is chosen there, and the ways back and on.
class ConsentReading extends Div {

    /// @param to another page, without saying that this one was read
    /// @param chosen what goes with the text
    /// @param read "I have read this"
    ConsentReading(
            MyConsent.Open open,
            ConsentItem item,
            Consumer<ConsentItem> to,
            Consumer<Choices> chosen,
            Runnable read) {
        setClassName("stack");
        var paragraph = open.form().paragraph(item);
        var where = PortalTexts.of("consent.read.where", item.number());
        add(PageTop.under(PortalRoute.HOME, paragraph.title(), ""), Texts.faint(where));
        var words = new Div();
        words.setClassName("prose-page");
        Lines.shown(paragraph.text()).forEach(words::add);
        add(words);
        ConsentChoices.of(item, open.choices(), chosen).ifPresent(this::add);
        add(ways(open, item, to, read), Texts.faint(PortalTexts.of("consent.read.paper")));
    }

    private static Component ways(
            MyConsent.Open open, ConsentItem item, Consumer<ConsentItem> to, Runnable read) {
        var next = new NativeButton(PortalTexts.of(next(open, item)), _ -> read.run());
        next.setClassName("btn go");
        var ways = new Div(next);
        ways.setClassName("read-end");
        if (item != ConsentItem.C1) {
            var before = ConsentItem.values()[item.ordinal() - 1];
            var back =
                    new NativeButton(PortalTexts.of("consent.read.back"), _ -> to.accept(before));
            back.setClassName("btn");
            ways.add(back);
        }
        var stop = PortalRoute.HOME.link(PortalTexts.of("consent.read.stop"));
        ways.add(stop);
        return ways;
    }

    private static String next(MyConsent.Open open, ConsentItem item) {
        if (open.progress().read().contains(item)) return "consent.read.onward";
        return item == ConsentItem.C16 ? "consent.read.last" : "consent.read.next";
    }
}
