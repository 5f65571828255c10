package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/// A field of a form that the browser posts by itself.
class NativeField extends NativeLabel {

    NativeField(String words, String name, String type, String autocomplete) {
        setClassName("native-field");
        var input = new Input();
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        add(new Span(words), input);
    }
}
