package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Parts one under another, with the same space between.
public class Stack extends Div {

    public Stack(Component... parts) {
        super(parts);
        setClassName("stack");
    }

    /// With less space: for what belongs together.
    public Stack tight() {
        addClassName("tight");
        return this;
    }
}
