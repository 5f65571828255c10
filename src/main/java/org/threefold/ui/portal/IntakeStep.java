package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswer;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.Messages;
import org.threefold.library.InvisibleCharacters;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;
import org.threefold.ui.shell.DraftFields;

import java.util.Optional;
import java.util.function.Consumer;

/// One question on a page of its own: how far one is, the question, large answers, two ways to skip
/// it, the way back.
class IntakeStep extends Section {

    private final H1 question;
    private final Optional<Reply> given;
    private final Consumer<Reply> answer;

    IntakeStep(
            MyIntake intake,
            HomeQuestion asked,
            DraftFields drafts,
            Consumer<Reply> answer,
            Optional<Runnable> back) {
        this.given = intake.on(asked).map(HomeAnswer::answer);
        this.answer = answer;
        setClassName("asking");
        int at = intake.questions().indexOf(asked) + 1;
        int all = intake.questions().size();
        question = new H1(asked.words(PageTexts.language()));
        question.getElement().setAttribute("tabindex", "-1");
        setAriaLabel(PortalTexts.of("intake.step.number", at, all));
        add(
                new Progressed(at, all),
                Texts.faint(
                        PortalTexts.of(
                                "intake.step.where", asked.chapter(PageTexts.language()), at, all)),
                question);
        var hint = asked.hint(PageTexts.language());
        if (!hint.isEmpty()) add(Texts.quiet(hint));
        var answers = asked.inWords() ? typed(asked, drafts) : choices();
        add(BrowserDrafts.answer(answers, "intake " + asked.about() + " chosen"), ways(back));
    }

    /// Brings the question under the eyes, and aloud.
    void read() {
        question.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private Component choices() {
        return group(
                button(new AnswerValue.YesNo(true)), button(new AnswerValue.YesNo(false)), skips());
    }

    private Component typed(HomeQuestion asked, DraftFields drafts) {
        var words = new TextArea(PortalTexts.of("intake.step.answer"));
        words.setMaxLength(asked.longest());
        words.setWidthFull();
        given.filter(AnswerValue.class::isInstance)
                .map(it -> HomeQuestion.said(it, Messages.BASE))
                .ifPresent(words::setValue);
        drafts.keep(asked.about(), words);
        var keep =
                new NativeButton(
                        PortalTexts.of("intake.step.keep"), _ -> keep(words, asked.longest()));
        keep.setClassName("btn go");
        return group(words, keep, skips());
    }

    private void keep(TextArea words, int longest) {
        var said = InvisibleCharacters.without(words.getValue()).strip();
        boolean nothing = said.isEmpty() || said.length() > longest;
        words.setInvalid(nothing);
        words.setErrorMessage(nothing ? PortalTexts.of("intake.step.empty") : "");
        if (!nothing) answer.accept(new AnswerValue.Text(said));
    }

    private Component skips() {
        var skips = new Div(button(new Reply.NotKnown()), button(new Reply.Declined()));
        skips.setClassName("asking-choices skips");
        return skips;
    }

    private static Div group(Component... parts) {
        var group = new Div(parts);
        group.setClassName("asking-choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", PortalTexts.of("intake.step.answers"));
        return group;
    }

    private NativeButton button(Reply answer) {
        var button = new NativeButton("", _ -> this.answer.accept(answer));
        button.add(new Span(HomeQuestion.said(answer, PageTexts.language())));
        button.setClassName("choice");
        boolean chosen = given.filter(answer::equals).isPresent();
        button.setClassName("chosen", chosen);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private static Component ways(Optional<Runnable> back) {
        var ways = new Div();
        ways.setClassName("asking-ways");
        back.ifPresent(
                it -> {
                    var button =
                            new NativeButton(PortalTexts.of("intake.step.back"), _ -> it.run());
                    button.setClassName("btn text");
                    ways.add(button);
                });
        ways.add(new Anchor(PortalRoute.HOME.path(), PortalTexts.of("intake.step.stop")));
        return ways;
    }
}
