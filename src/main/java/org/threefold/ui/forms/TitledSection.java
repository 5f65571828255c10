package org.threefold.ui.forms;

import com.vaadin.flow.component.html.H1;
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

    public void read() {
        getElement()
                .executeJs(
                        "this.querySelector('h1').focus({preventScroll: true}); this.scrollIntoView()");
    }
}
