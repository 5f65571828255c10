package org.threefold.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/// A step of a form on a phone, under a heading of its own. Another step takes its place without a
/// new page: [#read] then brings the heading under the eyes, and aloud.
public class TitledSection extends Section {

    /// The id of its heading, which names what is below.
    public static final String HEADING = "asking-title";

    public TitledSection(String title) {
        setClassName("asking");
        var heading = new H1(title);
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /// With ways on at its end.
    public TitledSection ways(Component... on) {
        var ways = new Div(on);
        ways.setClassName("asking-ways");
        add(ways);
        return this;
    }

    /// @param look `go` for the way on, `text` for a quiet one
    public static NativeButton button(String words, String look, Runnable then) {
        var button = new NativeButton(words, _ -> then.run());
        button.addClassNames("btn", look);
        return button;
    }

    public void read() {
        getElement()
                .executeJs(
                        "this.querySelector('h1').focus({preventScroll: true}); this.scrollIntoView()");
    }
}
