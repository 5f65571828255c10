package org.threefold.ui.portal;

import com.vaadin.flow.component.HtmlComponent;

/// How far one is, as a bar. The words beside it say the same.
class Progressed extends HtmlComponent {

    Progressed(int at, int all) {
        super("progress");
        setClassName("asking-bar");
        getElement().setAttribute("max", String.valueOf(all));
        getElement().setAttribute("value", String.valueOf(at - 1));
        getElement().setAttribute("aria-hidden", "true");
    }
}
