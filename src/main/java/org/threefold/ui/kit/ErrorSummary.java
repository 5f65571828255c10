package org.threefold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/// What needs a correction before a form can be sent, each leading to its field. Empty, it is not
/// there.
public class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    /// A group of radio buttons has no focus method on the server: its chosen or first button takes
    /// it.
    private static final String FOCUS_INSIDE =
            "(this.querySelector('input:checked') ?? this.querySelector('input') ?? this).focus()";

    /// One thing to correct, and the field where.
    public record Problem(HasElement field, String sentence) {}

    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        setClassName("errors");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        add(title, list);
        setVisible(false);
    }

    public void show(List<Problem> problems) {
        setVisible(!problems.isEmpty());
        title.setText(PageTexts.COMMON.count("common.problems", problems.size()));
        list.removeAll();
        problems.forEach(problem -> list.add(new ListItem(leading(problem))));
        if (!problems.isEmpty()) focus();
    }

    private static Component leading(Problem problem) {
        var button = new NativeButton(problem.sentence(), _ -> focus(problem.field()));
        button.setClassName("btn text");
        return button;
    }

    private static void focus(HasElement field) {
        if (field instanceof Focusable<?> takes) takes.focus();
        else field.getElement().executeJs(FOCUS_INSIDE);
    }
}
