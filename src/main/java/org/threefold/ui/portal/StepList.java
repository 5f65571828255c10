package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.threefold.ui.kit.Texts;

/// Steps of a way, each with a number or a tick, a name and a quiet line. What is done is said
/// in words as well.
class StepList extends OrderedList {

    private int count;

    StepList() {
        setClassName("steps");
        getElement().setAttribute("role", "list");
    }

    StepList done(Component name, String quiet) {
        return step("✓", "dot done", PortalTexts.of("portal.step.done"), name, quiet);
    }

    StepList open(Component name, String quiet) {
        return step(String.valueOf(count + 1), "dot", "", name, quiet);
    }

    /// The step one is at.
    StepList here(Component name, String quiet) {
        return step(
                String.valueOf(count + 1),
                "dot here",
                PortalTexts.of("portal.step.here"),
                name,
                quiet);
    }

    /// A step that is not due yet.
    StepList ahead(Component name, String quiet) {
        return step(
                String.valueOf(count + 1),
                "dot ahead",
                PortalTexts.of("portal.step.later"),
                name,
                quiet);
    }

    private StepList step(String sign, String look, String aloud, Component name, String quiet) {
        count++;
        var dot = new Span(sign);
        dot.setClassName(look);
        dot.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(Texts.unseen(aloud), name, Texts.faint(quiet));
        words.setClassName("step-words");
        add(new ListItem(dot, words));
        return this;
    }
}
