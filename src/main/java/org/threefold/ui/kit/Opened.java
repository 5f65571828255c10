package org.threefold.ui.kit;

import com.vaadin.flow.component.HasElement;

/// Focus and scroll position after a navigation. A page begins at its top, for those who see it and
/// for those who hear it. The first page of a tab is left alone: it is at its top already.
public final class Opened {

    private boolean first = true;

    /// After each navigation, with the element that holds the page's content and takes the focus.
    public void at(HasElement content) {
        var alone = first;
        first = false;
        if (!alone)
            content.getElement()
                    .executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }
}
