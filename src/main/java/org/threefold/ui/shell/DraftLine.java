package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Paragraph;

/// The quiet line below a form whose text is kept while it is typed.
final class DraftLine extends Paragraph {

    private final int days;

    /// @param days without a change until a draft is deleted
    DraftLine(int days) {
        this.days = days;
        addClassNames("draft-line", "faint");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setText(ShellTexts.of("draft.saved", days));
    }

    void back() {
        setText(ShellTexts.of("draft.back", days));
    }

    void gone() {
        setText("");
    }
}
