package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/// The ways between the parts of one page, as links: they can be opened, shared and gone back to,
/// and a keyboard finds them where links are.
public class TabBar extends Nav {

    public TabBar(String name) {
        setClassName("tabs");
        setAriaLabel(name);
    }

    public TabBar tab(String words, String href, boolean current) {
        var link = new Anchor(href, words);
        link.setRouterIgnore(false);
        if (current) link.getElement().setAttribute("aria-current", "page");
        add(link);
        return this;
    }
}
