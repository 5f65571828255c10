package org.threefold.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.ui.forms.QuestionPage.Asked;
import org.threefold.ui.forms.ReviewPage.Line;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Optional;

/// Goes through the questions of one form, one a page: each answer is kept before the next question
/// comes, and all are looked at once more before they are sent.
public abstract class QuestionSteps extends Div {

    protected final DraftFields drafts;
    private final String form;
    private final List<Reply> skips;
    private final String stop;

    /// @param form names it among all of the application
    /// @param skips ways not to answer, of every question
    /// @param stop where one goes who goes on later
    protected QuestionSteps(DraftFields drafts, String form, List<Reply> skips, String stop) {
        this.drafts = drafts;
        this.form = form;
        this.skips = skips;
        this.stop = stop;
        setClassName("portal-main inner");
    }

    /// Those that are asked, given the answers so far, in the words of whoever reads.
    protected abstract List<Question> questions();

    protected abstract @Nullable Reply given(Question question);

    /// What it and those around it are about; often nothing.
    protected String chapter(Question question) {
        return "";
    }

    /// Keeps an answer, and then goes on by [#next], or shows what comes before that.
    protected abstract void keep(Question question, Reply reply);

    protected abstract ReviewPage review(List<Line> lines);

    /// What waits at the question that is left, then the first that is open, then all once more.
    protected final void next(Question left) {
        beside(left, 1).filter(this::isOpen).ifPresentOrElse(it -> ask(it, true), () -> goOn(true));
    }

    /// @param moved from a page before it; the heading is then read
    protected final void goOn(boolean moved) {
        questions().stream()
                .filter(this::isOpen)
                .findFirst()
                .ifPresentOrElse(it -> ask(it, moved), () -> review(moved));
    }

    protected final void review(boolean moved) {
        show(
                review(
                        questions().stream()
                                .map(it -> new Line(it, given(it), () -> ask(it, true)))
                                .toList()),
                moved);
    }

    protected final void show(TitledSection step, boolean moved) {
        show(step);
        if (moved) step.read();
    }

    protected final void show(Component step) {
        removeAll();
        add(step);
    }

    private void ask(Question question, boolean moved) {
        var all = questions();
        show(
                new QuestionPage(
                        new Asked(
                                question,
                                all.indexOf(question) + 1,
                                all.size(),
                                chapter(question),
                                given(question),
                                skips,
                                form + " " + question.id()),
                        drafts,
                        reply -> keep(question, reply),
                        beside(question, -1).map(it -> () -> ask(it, true)),
                        stop),
                moved);
    }

    private boolean isOpen(Question question) {
        return given(question) == null;
    }

    private Optional<Question> beside(Question question, int step) {
        var all = questions();
        int at = all.indexOf(question) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }
}
