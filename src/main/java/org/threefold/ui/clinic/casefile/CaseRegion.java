package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import java.util.List;

/// A banner above the pages of a case: a named region with lines of words and what can be done.
/// Hidden until something is shown in it.
abstract class CaseRegion extends Div {

    CaseRegion(String look, String label) {
        setClassName(look);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        setVisible(false);
    }

    /// In place of what was shown; hidden where that is nothing.
    final void replace(List<? extends Component> lines) {
        removeAll();
        lines.forEach(this::add);
        setVisible(!lines.isEmpty());
    }

    final void hide() {
        replace(List.of());
    }

    static Div line(Component words, Component... ways) {
        var acts = new Div(ways);
        acts.setClassName("ways");
        var line = new Div(words, acts);
        line.setClassName("line");
        return line;
    }

    static Span title(String words) {
        var title = new Span(words);
        title.setClassName("title");
        return title;
    }
}
