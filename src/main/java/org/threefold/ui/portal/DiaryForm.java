package org.threefold.ui.portal;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.DiaryProblem;
import org.threefold.opioids.Take;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.shell.DraftFields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One day: some medicines, or none. A day written before is shown as it was written; a new one
/// begins with the medicines of the last, without how many.
class DiaryForm extends Section {

    /// Key of the day among what was typed.
    private static final String DAY = "day";

    /// Lines of one day that are looked for among what was typed.
    private static final int MOST = 50;

    private final LocalDate today;
    private final Consumer<DiaryDraft> save;
    private final Supplier<DraftFields> drafting;
    private final DatePicker day = new DatePicker(PortalTexts.of("diary.day"));
    private final Div lines = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final List<TakeFields> fields = new ArrayList<>();
    private List<DiaryDay> diary = List.of();
    private DiaryDayId id = DiaryDayId.next();
    private @Nullable DraftFields drafts;
    private int lined;

    /// @param drafting what was typed and not saved yet
    DiaryForm(LocalDate today, Supplier<DraftFields> drafting, Consumer<DiaryDraft> save) {
        this.today = today;
        this.drafting = drafting;
        this.save = save;
        lines.setClassName("stack");
        setClassName("card portal-card");
        day.setValue(today);
        day.setMax(today);
        day.setI18n(
                new DatePicker.DatePickerI18n()
                        .setDateFormats("d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd")
                        .setBadInputErrorMessage(PortalTexts.of("diary.day.wanted")));
        day.setLocale(Locale.UK);
        day.addValueChangeListener(
                event -> {
                    written().ifPresent(this::replace);
                    if (event.isFromClient()) keepDay();
                });
        var another = new NativeButton(PortalTexts.of("diary.another"), _ -> line().focus());
        another.setClassName("btn text");
        add(errors, day, lines, another, acts());
    }

    private Div acts() {
        var keep = new NativeButton(PortalTexts.of("diary.save"), _ -> keep());
        keep.setClassName("btn go");
        var none = new NativeButton(PortalTexts.of("diary.none"), _ -> none());
        none.setClassName("btn");
        var acts = new Div(keep, none);
        acts.setClassName("row");
        return acts;
    }

    /// Starts on a day with what was written so far.
    void begin(List<DiaryDay> written) {
        diary = written;
        id = DiaryDayId.next();
        var kept = drafting.get();
        drafts = null;
        typedDay(kept).ifPresent(day::setValue);
        lined = 0;
        drafts = kept;
        var before = diary.stream().filter(it -> !it.taken().isEmpty()).findFirst();
        written()
                .ifPresentOrElse(
                        it -> fill(it.taken(), true),
                        () -> fill(before.map(DiaryDay::taken).orElse(List.of()), false));
        typed(kept);
    }

    /// The day that was chosen for what was typed and not saved.
    private Optional<LocalDate> typedDay(DraftFields kept) {
        boolean typed = IntStream.range(0, MOST).anyMatch(it -> TakeFields.kept(kept, it));
        if (!typed || kept.text(DAY).isEmpty()) return Optional.empty();
        return Optional.of(LocalDate.parse(kept.text(DAY))).filter(it -> !it.isAfter(today));
    }

    private void keepDay() {
        if (drafts == null || day.getValue() == null) return;
        var chosen = day.getValue().toString();
        if (!chosen.equals(drafts.text(DAY))) drafts.save(DAY, chosen);
    }

    private Optional<DiaryDay> written() {
        return diary.stream().filter(it -> it.day().equals(day.getValue())).findFirst();
    }

    /// What was typed was about another day, and must not return on this one.
    private void replace(DiaryDay written) {
        fields.forEach(TakeFields::forget);
        fill(written.taken(), true);
    }

    private void fill(List<Take> taken, boolean withCount) {
        errors.show(List.of());
        fields.clear();
        lines.removeAll();
        taken.forEach(it -> line(it, withCount));
        if (taken.isEmpty()) line();
    }

    /// Lines beyond those of the last time that were typed and not saved.
    private void typed(DraftFields kept) {
        var more = IntStream.range(lined, lined + MOST).filter(it -> TakeFields.kept(kept, it));
        for (int line : more.toArray()) {
            lined = line;
            line();
        }
    }

    private void line(Take take, boolean withCount) {
        var line = new TakeFields(this::remove);
        line.show(take, withCount);
        add(line);
    }

    private TakeFields line() {
        var line = new TakeFields(this::remove);
        add(line);
        return line;
    }

    private void add(TakeFields line) {
        if (drafts != null) line.keep(drafts, lined, this::keepDay);
        lined++;
        fields.add(line);
        lines.add(line);
    }

    private void remove(TakeFields line) {
        line.forget();
        fields.remove(line);
        lines.remove(line);
        if (fields.isEmpty()) line();
    }

    private void keep() {
        var filled = fields.stream().filter(it -> !it.isBlank()).toList();
        if (filled.isEmpty()) Notifications.no(PortalTexts.of("diary.save.empty"));
        else send(filled);
    }

    private void none() {
        if (fields.stream().anyMatch(TakeFields::isCounted))
            Notifications.no(PortalTexts.of("diary.none.counted"));
        else send(List.of());
    }

    private void send(List<TakeFields> filled) {
        var chosen = day.getValue();
        if (chosen == null) {
            Notifications.no(PortalTexts.of("diary.day.choose"));
            return;
        }
        var draft = new DiaryDraft(id, chosen, filled.stream().map(TakeFields::take).toList());
        filled.forEach(TakeFields::clearProblems);
        var problems = draft.problems(today);
        errors.show(problems.stream().map(it -> shown(filled, it)).toList());
        if (problems.isEmpty()) save.accept(draft);
    }

    private ErrorSummary.Problem shown(List<TakeFields> filled, DiaryProblem problem) {
        if (problem.field() == DiaryProblem.Field.DAY)
            return new ErrorSummary.Problem(day, ReasonTexts.of(problem.reason()));
        return filled.get(problem.line()).show(problem);
    }
}
