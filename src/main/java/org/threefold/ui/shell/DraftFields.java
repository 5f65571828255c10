package org.threefold.ui.shell;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinService;
import org.threefold.drafts.DraftForm;
import org.threefold.drafts.Drafts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Say;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The text fields of one form, kept as drafts while somebody types: about a second after a pause,
/// and when they leave the field. A form that is opened again shows what was typed. Fields are
/// named by a key of their own within the form; a form that sends itself does so by [#submit].
public final class DraftFields {

    /// Milliseconds without a key before a text is kept.
    public static final int PAUSE = 800;

    private final Drafts drafts;
    private final Actor me;
    private final DraftForm form;
    private final Map<String, String> texts = new HashMap<>();

    private DraftFields(Drafts drafts, Actor me, DraftForm form) {
        this.drafts = drafts;
        this.me = me;
        this.form = form;
        if (drafts.of(me, form) instanceof Outcome.Done<Map<String, String>>(var kept))
            texts.putAll(kept);
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

    /// Keeps a text field, and puts back what was typed into it.
    public <F extends TextFieldBase<F, String>> F keep(String key, F field) {
        if (texts.containsKey(key)) field.setValue(text(key));
        field.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) save(key, event.getValue());
                });
        return soon(field);
    }

    /// Keeps a field of a number.
    public BigDecimalField keep(String key, BigDecimalField field) {
        if (texts.containsKey(key)) field.setValue(new BigDecimal(text(key)));
        field.addValueChangeListener(
                event -> {
                    if (event.isFromClient())
                        save(key, event.getValue() == null ? "" : event.getValue().toPlainString());
                });
        return soon(field);
    }

    /// What was typed and not submitted; empty where nothing was.
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public void save(String key, String text) {
        if (text.isEmpty()) texts.remove(key);
        else texts.put(key, text);
        if (drafts.save(me, form, key, text) instanceof Outcome.Refused<?>(var why)) Say.no(why);
    }

    /// Submits the form: once it is done, its drafts are gone with the same commit.
    public <T> Outcome<T> submit(Supplier<Outcome<T>> act) {
        var outcome = drafts.submit(me, form, act);
        if (outcome instanceof Outcome.Done<T>) texts.clear();
        return outcome;
    }

    /// Submits one field that is submitted alone.
    public <T> Outcome<T> submit(String key, Supplier<Outcome<T>> act) {
        if (text(key).isEmpty()) return act.get();
        var outcome = drafts.submit(me, form, key, act);
        if (outcome instanceof Outcome.Done<T>) texts.remove(key);
        return outcome;
    }

    private static <F extends HasValueChangeMode> F soon(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return field;
    }
}
