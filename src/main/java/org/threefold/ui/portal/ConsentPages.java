package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.threefold.consent.ConsentForm;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.Paragraph;

import java.util.function.Consumer;

/// The sixteen pages by their titles, to read one of them again.
class ConsentPages extends Div {

    ConsentPages(ConsentForm form, Consumer<ConsentItem> open, Runnable back) {
        setClassName("stack");
        var steps = new StepList();
        for (var it : form.paragraphs()) steps.open(link(it, open), "");
        var on = new NativeButton(PortalTexts.of("consent.quiz.done"), _ -> back.run());
        on.setClassName("btn go");
        add(
                PageTop.under(PortalRoute.HOME, PortalTexts.of("consent.read.all"), ""),
                steps,
                new Div(on));
    }

    private static NativeButton link(Paragraph it, Consumer<ConsentItem> open) {
        var link = new NativeButton(it.title(), _ -> open.accept(it.item()));
        link.setClassName("btn text");
        return link;
    }
}
