package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Alarm;
import org.threefold.measures.AnswerResult;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.ui.forms.ValueField;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All items on one page, for somebody who knows the form. Answers are kept as they are given;
/// items that hang on them come and go.
class FillForm extends Card {

    private final Measures measures;
    private final Actor.Staff me;
    private final Runnable after;
    private final Div danger = new Div();
    private final Div items = new Div();
    private final Paragraph left = Texts.faint("");
    private final Map<String, Div> entries = new HashMap<>();
    private List<Question> shown = List.of();
    private ResponseForm form;

    FillForm(Measures measures, Actor.Staff me, ResponseForm form, Runnable after) {
        this.measures = measures;
        this.me = me;
        this.form = form;
        this.after = after;
        items.setClassName("fill-items");
        danger.getElement().setAttribute("role", "alert");
        var send = new Button("Send and reckon", _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(danger, items, left, send);
        content.addClassName("stack");
        add(content);
        show(form);
    }

    private void show(ResponseForm now) {
        form = now;
        long open = now.content().open().size();
        left.setText(
                open == 0
                        ? "Everything is answered."
                        : open + " still open. With an open answer there is no number.");
        if (now.items().equals(shown)) return;
        shown = now.items();
        items.removeAll();
        var heading = "";
        for (var item : shown) {
            if (!item.heading().isEmpty() && !item.heading().equals(heading))
                items.add(new H3(item.heading()));
            heading = item.heading();
            items.add(entries.computeIfAbsent(item.id(), _ -> entry(item)));
        }
    }

    private Div entry(Question item) {
        var field = ValueField.of(item, item.text(), ValueField.Offer.ALL);
        var given = form.content().replies().get(item.id());
        if (given != null) field.show(given);
        field.onChange(it -> it.ifPresent(reply -> keep(item, reply, field)));
        BrowserDrafts.answers(
                field.component(), "measure " + form.response().id() + " " + item.id());
        var entry = new Div(field.component());
        entry.setClassName("fill-item");
        var mark = item.mark();
        if (mark != null) entry.add(Texts.faint("Wording: " + mark.words()));
        return entry;
    }

    private void keep(Question item, Reply reply, ValueField field) {
        var response = form.response();
        switch (measures.answer(me, response.caseId(), response.id(), item.id(), reply)) {
            case Outcome.Done<AnswerResult>(var given) -> {
                field.object("");
                given.alarm().ifPresent(this::warn);
                show(given.form());
            }
            case Outcome.Refused<AnswerResult>(var why) -> field.object(ReasonTexts.of(why));
        }
    }

    private void warn(Alarm alarm) {
        danger.removeAll();
        var words = new Paragraph(alarm.words() + ".");
        danger.setClassName("card danger");
        danger.add(
                words,
                Texts.plain(
                        "The whole team is alerted now. Suicide and Crisis Lifeline:"
                                + " 988, call or text. In danger: 911. Do not leave the person"
                                + " alone."));
    }

    private void send() {
        var response = form.response();
        Notifications.of(
                measures.finish(me, response.caseId(), response.id()),
                _ -> {
                    Notifications.done(form.instrument().shortName() + " is sent.");
                    after.run();
                });
    }
}
