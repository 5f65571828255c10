package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// A form that the browser itself posts, so that password managers know it; it carries the token
/// against forged requests.
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String action, Component... fields) {
        setClassName("form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(fields);
        var request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    PostForm button(String words) {
        var button = new NativeButton(words);
        button.setClassName("btn go");
        return with(button);
    }

    PostForm with(NativeButton button) {
        button.getElement().setAttribute("type", "submit");
        add(button);
        return this;
    }

    static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
