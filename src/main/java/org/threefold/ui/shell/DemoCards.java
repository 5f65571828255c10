package org.threefold.ui.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.ElementFactory;
import org.threefold.ui.kit.Texts;

/// One card for each person of the demo. A click signs in as that person.
class DemoCards extends Section {

    DemoCards(DemoCast cast) {
        setClassName("cast");
        setAriaLabel("People of the demo");
        var list = new UnorderedList();
        cast.people().forEach(person -> list.add(new ListItem(card(person))));
        add(
                new H2("Look around as"),
                Texts.quiet("A demo: every person and every value here is made up."),
                list);
    }

    private static PostForm card(DemoCast.Person person) {
        var button = new NativeButton();
        button.getElement().appendChild(ElementFactory.createStrong(person.name()));
        button.add(new Span(person.role()));
        return new PostForm(
                        "login",
                        PostForm.hidden("username", person.username()),
                        PostForm.hidden("password", person.password()))
                .with(button);
    }
}
