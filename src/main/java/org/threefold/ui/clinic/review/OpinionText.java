package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.review.Statement;
import org.threefold.ui.kit.Texts;

import java.util.function.Function;

/// What an opinion says: reasons, conditions, and what would change that mind.
class OpinionText extends Div {

    /// @param note what stands beside a condition, as "Named by pain."; empty for nothing
    OpinionText(Statement said, Function<String, String> note) {
        setClassName("said-text");
        said.reasons()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> add(Texts.plain(line)));
        if (!said.conditions().isEmpty()) add(conditions(said, note));
        add(Texts.faint("Would change my mind: " + said.whatWouldChangeMyMind()));
    }

    private static UnorderedList conditions(Statement said, Function<String, String> note) {
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", "Conditions");
        for (var condition : said.conditions()) {
            var beside = new Span(note.apply(condition));
            beside.setClassName("small faint");
            list.add(new ListItem(new Span(condition), beside));
        }
        return list;
    }
}
