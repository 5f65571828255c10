package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A part of a page on its own ground: optionally a heading, a quiet word beside it, then content.
public class Card extends Section {

    public Card() {
        setClassName("card");
    }

    public Card(String heading) {
        this(heading, new Div());
    }

    /// A heading with something beside it: a quiet sentence, a badge, a button.
    public Card(String heading, Component beside) {
        this();
        var title = new H2(heading);
        var head = new Div(title, beside);
        head.setClassName("card-head");
        setAriaLabel(heading);
        add(head);
    }

    public Card with(Component... content) {
        add(content);
        return this;
    }

    /// Adds a look from the stylesheets, as `seat pain` or `danger`.
    public Card looking(String look) {
        for (var name : look.split(" ")) addClassName(name);
        return this;
    }
}
