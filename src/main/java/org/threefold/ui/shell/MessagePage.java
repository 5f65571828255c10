package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.threefold.ui.kit.Texts;

/// A page in place of a page: what is the matter, and the way back.
class MessagePage extends Main {

    private final H1 title = new H1();

    MessagePage() {
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
        for (var sentence : sentences) add(Texts.quiet(sentence));
        add(new Anchor("", ShellTexts.of("message.first-page")));
    }
}
