package org.threefold.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// All answers of a form once more, each to be changed, before they are sent.
public final class ReviewPage extends TitledSection {

    /// @param question in the words of whoever reads
    public record Line(Question question, @Nullable Reply reply, Runnable change) {}

    public ReviewPage(String lead, List<Line> lines, String send, Runnable then, Anchor later) {
        super(PageWords.of("forms.review.title"));
        var list = new OrderedList();
        list.setClassName("looked asking-review");
        for (var it : lines) list.add(item(it));
        add(Texts.quiet(lead), list);
        ways(button(send, "go", then), later);
    }

    private static Component item(Line line) {
        var text = line.question().text();
        var answer = new Span(PageWords.said(line.question(), line.reply()));
        answer.setClassName("step-name");
        var button = button(PageWords.of("forms.review.change"), "text", line.change());
        button.add(Texts.unseen(": " + text));
        return new ListItem(Texts.faint(text), answer, button);
    }
}
