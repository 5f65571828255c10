package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import org.threefold.drafts.DraftForm;
import org.threefold.drafts.DraftRetention;
import org.threefold.drafts.Drafts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The fields of one form, kept as drafts while somebody types: about a second after a pause, and
/// when they leave the field. A form that is opened again shows what was typed, and says so. Fields
/// are named by a key of their own within the form; a form sends itself by [#submit]. What is
/// marked [NotKept] is not kept.
public final class DraftFields {

    /// Milliseconds without a key before a text is kept.
    public static final int PAUSE = 800;

    private final Drafts drafts;
    private final Actor me;
    private final DraftForm form;
    private final DraftLine line;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Optional<String> unreadable;

    private DraftFields(Drafts drafts, Actor me, DraftForm form) {
        this.drafts = drafts;
        this.me = me;
        this.form = form;
        this.line = new DraftLine(bean(DraftRetention.class).days());
        var read = drafts.of(me, form);
        if (read instanceof Outcome.Done<Map<String, String>>(var kept)) texts.putAll(kept);
        this.unreadable =
                read instanceof Outcome.Refused<Map<String, String>>(var why)
                                && why.equals(Drafts.UNREADABLE)
                        ? Optional.of(why)
                        : Optional.empty();
    }

    /// Of whoever is signed in.
    public static DraftFields of(DraftForm form) {
        return of(bean(CurrentActor.class).get(), form);
    }

    public static DraftFields of(Actor me, DraftForm form) {
        return new DraftFields(bean(Drafts.class), me, form);
    }

    private static <B> B bean(Class<B> kind) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(kind);
    }

    /// Why what was typed is there but cannot be read; then nothing is kept either.
    public Optional<String> unreadable() {
        return unreadable;
    }

    /// Keeps every field inside, each by its label, and adds the line that says so at the end.
    public DraftFields all(Component inside) {
        keepIn(inside);
        if (inside instanceof HasComponents end) end.add(line);
        return this;
    }

    private void keepIn(Component component) {
        if (NotKept.is(component)) return;
        FieldText.of(component)
                .ifPresentOrElse(
                        it -> keep(key(component), component, it),
                        () -> component.getChildren().forEach(this::keepIn));
    }

    /// Two fields with one label are told apart by their order.
    private String key(Component field) {
        var label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        var words = label == null || label.isEmpty() ? field.getElement().getTag() : label;
        var key = words;
        for (int more = 2; keys.contains(key); more++) key = words + " " + more;
        return key;
    }

    /// Keeps one field, and puts back what was typed into it.
    public <F extends Component & HasValue<?, ?>> F keep(String key, F field) {
        keep(key, field, FieldText.of(field).orElseThrow());
        return field;
    }

    private void keep(String key, Component component, FieldText field) {
        keys.add(key);
        if (texts.containsKey(key)) {
            field.read().accept(text(key));
            line.back();
        }
        field.field()
                .addValueChangeListener(
                        event -> {
                            if (event.isFromClient())
                                save(key, field.write().apply(event.getValue()));
                        });
        if (component instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
        BrowserDrafts.mark(component, form.caseId() + " " + form.key() + " " + key);
    }

    /// What was typed and not submitted; empty where nothing was.
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public void save(String key, String text) {
        if (text.isEmpty()) texts.remove(key);
        else texts.put(key, text);
        if (drafts.save(me, form, key, text) instanceof Outcome.Refused<?>(var why))
            Notifications.no(why);
        else line.saved();
    }

    /// Submits the form: once it is done, its drafts are gone with the same commit.
    public <O extends Outcome<?>> O submit(Supplier<O> act) {
        var outcome = drafts.submit(me, form, act);
        if (outcome instanceof Outcome.Done<?>) forget();
        return outcome;
    }

    /// Submits one field that is submitted alone.
    public <O extends Outcome<?>> O submit(String key, Supplier<O> act) {
        if (text(key).isEmpty()) return act.get();
        var outcome = drafts.submit(me, form, key, act);
        if (outcome instanceof Outcome.Done<?>) texts.remove(key);
        return outcome;
    }

    /// Whoever typed it throws it away.
    public void discard() {
        Notifications.of(drafts.discard(me, form), _ -> forget());
    }

    private void forget() {
        texts.clear();
        line.gone();
    }
}
