package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.threefold.ui.kit.Words;

/// A page in place of a page: what is the matter, and the way back.
class Nowhere extends Main {

    private final H1 title = new H1();

    Nowhere() {
        setClassName("nowhere");
    }

    /// Something that can be done here, before the way back.
    void offer(Component act) {
        addComponentAtIndex(getComponentCount() - 1, act);
    }

    void say(String heading, String... sentences) {
        removeAll();
        title.setText(heading);
        add(new Brand(), title);
        for (var sentence : sentences) add(Words.quiet(sentence));
        add(new Anchor("", "Go to your first page"));
    }
}
