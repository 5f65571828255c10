package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.measures.Alarm;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

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
    private final Map<String, ItemEntry> entries = new HashMap<>();
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

    private ItemEntry entry(Question item) {
        var given = form.content().replies().get(item.id());
        var key = "measure " + form.response().id() + " " + item.id();
        return new ItemEntry(item, given, key, reply -> keep(item, reply));
    }

    private void keep(Question item, Reply reply) {
        var response = form.response();
        Notifications.of(
                measures.answer(me, response.caseId(), response.id(), item.id(), reply),
                given -> {
                    given.alarm().ifPresent(this::warn);
                    show(given.form());
                });
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
