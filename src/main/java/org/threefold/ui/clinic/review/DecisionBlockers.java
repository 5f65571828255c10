package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.review.DecisionBlocker;
import org.threefold.review.Readiness;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

/// What stands between the team and a decision: what, who owns it, and why.
class DecisionBlockers extends Card {

    private final Div content = new Div();

    DecisionBlockers() {
        super("What stands in the way");
        content.setClassName("stack");
        add(content);
    }

    void show(Readiness readiness) {
        content.removeAll();
        switch (readiness) {
            case Readiness.Ready _ -> content.add(Texts.quiet("Nothing. The team can decide."));
            case Readiness.NotReady(var all) -> {
                content.add(Texts.quiet(sentence(all.size())));
                var list = new UnorderedList();
                list.setClassName("blockers");
                all.forEach(one -> list.add(item(one)));
                content.add(list);
            }
        }
    }

    private static String sentence(int many) {
        return many == 1
                ? "One thing is missing before a decision."
                : many + " things are missing before a decision.";
    }

    private static ListItem item(DecisionBlocker one) {
        var what = new Span(one.what());
        what.setClassName("what");
        var why = new Span(one.owner() + ". " + one.why());
        why.setClassName("small faint");
        return new ListItem(what, why);
    }
}
