package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Names and values of what is known. A value nobody has is written "Not recorded", never left
/// blank.
public class Facts extends DescriptionList {

    public static final String NOT_RECORDED = "Not recorded";

    /// Side by side, as in the banner.
    public Facts() {
        setClassName("facts");
    }

    /// One under the other, as in a seat.
    public static Facts down() {
        var facts = new Facts();
        facts.addClassName("down");
        return facts;
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value.isBlank() ? NOT_RECORDED : value));
    }

    public Facts fact(String name, Component value) {
        var said = new Description();
        said.add(value);
        add(new Div(new Term(name), said));
        return this;
    }
}
