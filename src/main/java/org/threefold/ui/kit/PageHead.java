package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page: its one `h1`, the sentence before the content, and what one can do.
public class PageHead extends Header {

    private final H1 title = new H1();
    private final Paragraph sentence = Texts.quiet("");
    private final Div acts = new Div();

    public PageHead(String title, String sentence, Component... acts) {
        setClassName("page-head");
        this.acts.setClassName("row");
        this.acts.add(acts);
        add(new Div(this.title, this.sentence), this.acts);
        say(title, sentence);
    }

    public final void say(String newTitle, String newSentence) {
        title.setText(newTitle);
        sentence.setText(newSentence);
        sentence.setVisible(!newSentence.isEmpty());
    }
}
