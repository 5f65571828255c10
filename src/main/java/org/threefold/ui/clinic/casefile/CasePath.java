package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.threefold.worklist.Stage;

import java.util.List;

/// The way of a case, and where it is on it.
class CasePath extends OrderedList {

    private static final List<String> STEPS =
            List.of("Referred", "Evaluation", "Review", "Decision", "Preparation");

    CasePath(Stage stage) {
        addClassName("path");
        getElement().setAttribute("aria-label", "The way of this case");
        int at = place(stage);
        for (int i = 0; i < STEPS.size(); i++) add(step(i, at, stage));
    }

    private static ListItem step(int i, int at, Stage stage) {
        var words = i < at ? "✓ " + STEPS.get(i) : i == at ? stage.words() : STEPS.get(i);
        var step = new ListItem(words);
        if (i < at) step.addClassName("done");
        if (i == at) {
            step.addClassName("now");
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }

    private static int place(Stage stage) {
        return switch (stage) {
            case EVALUATING -> 1;
            case IN_REVIEW -> 2;
            case DEFERRED, DECLINED -> 3;
            case PREPARING -> 4;
        };
    }
}
