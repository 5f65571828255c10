package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.threefold.progress.Stage;
import org.threefold.worklist.Stages;

import java.util.List;
import java.util.stream.Stream;

/// The way of a case, and where it is on it.
class CasePath extends OrderedList {

    private static final List<String> STEPS =
            Stream.concat(Stream.of("Referred"), Stages.IN_ORDER.stream().map(Stage::step))
                    .distinct()
                    .toList();

    CasePath(Stage stage) {
        addClassName("path");
        getElement().setAttribute("aria-label", "The way of this case");
        int at = STEPS.indexOf(stage.step());
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
}
