package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Span;

/// A [Tag] on a page. The symbol is drawn by the stylesheet and not read aloud; the words are.
public class Badge extends Span {

    public Badge(Tag tag) {
        show(tag);
    }

    public final void show(Tag tag) {
        setText(tag.words());
        setClassName("tag " + tag.tone().look());
        getElement().setAttribute("data-symbol", tag.symbol());
    }
}
