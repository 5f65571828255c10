package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/// Nothing is to be done here for now: somebody of the team is next. One can read again, or say no.
class ConsentWaiting extends Div {

    /// @param what the part of the key of its words
    ConsentWaiting(String what, Runnable pages, Runnable refuse) {
        setClassName("stack");
        var read = new NativeButton(PortalTexts.of("consent.read.all"), _ -> pages.run());
        read.setClassName("btn");
        var no = new NativeButton(PortalTexts.of("consent.sign.refuse"), _ -> refuse.run());
        no.setClassName("btn");
        var ways = new Div(read, no);
        ways.setClassName("read-end");
        add(
                PageTop.under(
                        PortalRoute.HOME,
                        PortalTexts.of("consent." + what + ".title"),
                        PortalTexts.of("consent." + what + ".lead")),
                ways);
    }
}
