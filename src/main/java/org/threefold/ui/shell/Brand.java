package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/// The mark and the name; leads to the first page.
class Brand extends Anchor {

    Brand() {
        setHref("");
        setClassName("brand");
        add(new Image("icons/brand.svg", ""), new Span("Threefold"));
    }
}
