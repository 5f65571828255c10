package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a patient's page: the way back, its one heading, and the sentence that goes
/// before everything else.
class PageTop extends Header {

    PageTop(String title, String lead) {
        setClassName("portal-head");
        add(new H1(title));
        if (lead.isEmpty()) return;
        var sentence = new Paragraph(lead);
        sentence.setClassName("lead");
        add(sentence);
    }

    static PageTop under(PortalRoute way, String title, String lead) {
        var top = new PageTop(title, lead);
        var back = new Anchor(way.path(), way.words());
        back.setClassName("portal-back");
        top.addComponentAsFirst(back);
        return top;
    }
}
