package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Paragraph;

/// The quiet line below a form whose text is kept while it is typed.
final class DraftLine extends Paragraph {

    static final String SAVED = "Saved as a draft, only you see it.";
    static final String BACK = "This is what you typed earlier. Only you see it.";

    private final String until;

    /// @param days without a change until a draft is deleted
    DraftLine(int days) {
        until = " It is deleted after " + days + " days without a change.";
        addClassNames("draft-line", "faint");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setText(SAVED + until);
    }

    void back() {
        setText(BACK + until);
    }

    void gone() {
        setText("");
    }
}
