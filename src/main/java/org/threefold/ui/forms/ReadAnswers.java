package org.threefold.ui.forms;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.ui.kit.Facts;

/// Questions with their answers, to read: a row each. What stands aside is written where it is
/// another than in the row above.
public final class ReadAnswers extends DescriptionList {

    private String before = "";

    public ReadAnswers() {
        setClassName("read-answers");
    }

    /// @param aside who said it and when, or what it counts; often nothing
    public ReadAnswers row(String question, String answer, String aside) {
        var said = new Description(answer);
        said.setClassName("open", answer.equals(Facts.NOT_RECORDED));
        if (!aside.isEmpty() && !aside.equals(before)) {
            var quiet = new Span(aside);
            quiet.addClassNames("small", "faint");
            said.add(quiet);
        }
        before = aside;
        add(new Div(new Term(question), said));
        return this;
    }
}
