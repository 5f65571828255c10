package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/// One line of the navigation: where it leads, and how many things wait there.
class NavEntry extends ListItem {

    private final NavItem place;
    private final Anchor link;
    private final Span number = new Span();
    private final Span alarms = new Span();

    NavEntry(NavItem place) {
        this.place = place;
        this.link = new Anchor(place.path(), new Span(place.words()), alarms, number);
        alarms.setClassName("nav-alarm");
        alarms(0);
        count(0);
        add(link);
    }

    NavItem place() {
        return place;
    }

    void current(boolean here) {
        if (here) link.getElement().setAttribute("aria-current", "page");
        else link.getElement().removeAttribute("aria-current");
    }

    final void count(long howMany) {
        number.setText(String.valueOf(howMany));
        number.setVisible(howMany > 0);
    }

    /// How many alarms are open, with a mark: shown at the work list.
    final void alarms(int howMany) {
        alarms.setText(howMany == 0 ? "" : howMany + " urgent");
        alarms.setVisible(howMany > 0);
    }

    void focus() {
        link.focus();
    }
}
