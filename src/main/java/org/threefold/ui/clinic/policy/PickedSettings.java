package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.settings.Change;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PolicyUnsent;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.Setting;
import org.threefold.settings.Settings;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The settings that a draft changes, each with its field, and where another is picked.
class PickedSettings extends Div {

    private final PolicyVersion base;
    private final Runnable changed;
    private final ComboBox<Setting> pick = new ComboBox<>("A setting to change");
    private final Div fields = new Div();
    private final List<ChangeField> picked = new ArrayList<>();

    PickedSettings(PolicyVersion base, Runnable changed) {
        this.base = base;
        this.changed = changed;
        setClassName("stack");
        fields.setClassName("stack");
        pick.setItems(Settings.all());
        pick.setItemLabelGenerator(it -> it.topic().words() + ": " + it.name());
        pick.setPlaceholder("Type a word of it");
        pick.setWidthFull();
        pick.addValueChangeListener(chosen -> pick(chosen.getValue()));
        add(fields, BrowserDrafts.mark(pick, "policy setting"));
    }

    /// What was typed before.
    void fill(PolicyUnsent typed) {
        typed.changed().forEach((setting, text) -> fill(setting, text, typed.reasons()));
    }

    private void fill(String id, String text, Map<String, String> reasons) {
        Settings.find(id).ifPresent(it -> pick(it, text, reasons.getOrDefault(id, "")));
    }

    /// Brings in a setting that nobody picked.
    void bringIn(String setting) {
        Settings.find(setting)
                .filter(it -> field(it.id()).isEmpty())
                .ifPresent(it -> pick(it, base.policy().text(it), reasonFor(it)));
    }

    /// What differs from the version that the draft is based on.
    List<Change> changes() {
        return picked.stream()
                .map(it -> new Change(it.setting(), base.policy().text(it.setting()), it.text()))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private void pick(@Nullable Setting chosen) {
        if (chosen == null) return;
        pick.clear();
        var already = field(chosen.id());
        if (already.isEmpty()) pick(chosen, base.policy().text(chosen), reasonFor(chosen));
        field(chosen.id()).ifPresent(ChangeField::begin);
    }

    private void pick(Setting setting, String text, String reason) {
        var field =
                new ChangeField(
                        setting, base.policy(), text, reason, changed, () -> leave(setting));
        picked.add(field);
        fields.add(field);
    }

    private String reasonFor(Setting setting) {
        return base.reasons().getOrDefault(setting.id(), "");
    }

    private void leave(Setting setting) {
        field(setting.id())
                .ifPresent(
                        it -> {
                            picked.remove(it);
                            fields.remove(it);
                        });
        changed.run();
        pick.focus();
    }

    Focusable<?> object(PolicyProblem problem) {
        var field = field(problem.setting()).orElseThrow();
        field.object(problem.sentence());
        return field.value();
    }

    Focusable<?> objectToReason(PolicyProblem problem) {
        var field = field(problem.setting()).orElseThrow();
        field.objectToReason(problem.sentence());
        return field.reasonField();
    }

    private Optional<ChangeField> field(String setting) {
        return picked.stream().filter(it -> it.setting().id().equals(setting)).findFirst();
    }

    Map<String, String> texts(Function<ChangeField, String> of) {
        return picked.stream().collect(Collectors.toMap(it -> it.setting().id(), of));
    }
}
