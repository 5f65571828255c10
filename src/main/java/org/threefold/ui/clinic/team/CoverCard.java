package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Colleague;
import org.threefold.access.Cover;
import org.threefold.access.Covers;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// Who covers the case, from when until when: they are asked first about an alarm. The coordinator
/// and the seats name them; others read it.
class CoverCard extends Card {

    private static final DatePicker.DatePickerI18n DAYS =
            new DatePicker.DatePickerI18n()
                    .setDateFormats("dd-MMM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd")
                    .setFirstDayOfWeek(1);

    private final Covers covers;
    private final Actor me;
    private final CaseId caseId;
    private final Clock clock;
    private final boolean names;
    private final Select<Colleague> who = new Select<>();
    private final DateTimePicker from = new DateTimePicker("From");
    private final DateTimePicker until = new DateTimePicker("Until");
    private final Table table =
            new Table("Covering clinicians", "Nobody covers this case.")
                    .column(Column.of("Name"))
                    .column(Column.of("From"))
                    .column(Column.of("Until"))
                    .column(Column.acts("Action").unseen());
    private @Nullable DraftFields drafts;
    private List<Cover> shown = List.of();

    CoverCard(Covers covers, Actor me, CaseId caseId, Clock clock) {
        super("Cover");
        this.covers = covers;
        this.me = me;
        this.caseId = caseId;
        this.clock = clock;
        var candidates = covers.candidates(me, caseId);
        this.names = candidates instanceof Outcome.Done;
        table.onAct((key, _) -> end(key));
        var inside =
                new Div(
                        Words.quiet(
                                "Whoever covers is asked first about an alarm, and reads the chart"
                                        + " as the team does."),
                        table);
        inside.setClassName("stack");
        if (candidates instanceof Outcome.Done<List<Colleague>>(var found)) form(inside, found);
        add(inside);
        refresh();
    }

    void refresh() {
        if (covers.of(me, caseId) instanceof Outcome.Done<List<Cover>>(var found)) show(found);
    }

    private void form(Div inside, List<Colleague> candidates) {
        who.setLabel("Covering clinician");
        who.setItems(candidates);
        who.setItemLabelGenerator(MembersCard::words);
        who.setWidthFull();
        for (var time : List.of(from, until)) {
            time.setLocale(Locale.UK);
            time.setDatePickerI18n(DAYS);
            time.setDatePlaceholder("dd-Mmm-yyyy");
            time.setTimePlaceholder("hh:mm");
            time.setWidthFull();
        }
        from.setValue(LocalDateTime.now(clock).withSecond(0).withNano(0));
        var form = new Div(who, from, until, new Button("Name cover", _ -> name()));
        form.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(caseId, "cover")).all(form);
        inside.add(form);
    }

    private void name() {
        var chosen = who.getValue();
        who.setInvalid(chosen == null);
        who.setErrorMessage("Choose who covers.");
        if (chosen == null || missing(from, "from when") || missing(until, "until when")) return;
        var zone = clock.getZone();
        if (drafts == null) return;
        Say.of(
                drafts.submit(
                        () ->
                                covers.name(
                                        me,
                                        caseId,
                                        chosen.id(),
                                        from.getValue().atZone(zone).toInstant(),
                                        until.getValue().atZone(zone).toInstant())),
                found -> {
                    show(found);
                    Say.done(chosen.name() + " covers until " + moment(until.getValue()) + ".");
                    who.clear();
                    until.clear();
                });
    }

    private static boolean missing(DateTimePicker time, String what) {
        boolean missing = time.getValue() == null;
        time.setInvalid(missing);
        time.setErrorMessage("Say " + what + ".");
        return missing;
    }

    private String moment(@Nullable LocalDateTime at) {
        return at == null
                ? ""
                : Dates.moment(at.atZone(clock.getZone()).toInstant(), clock.getZone());
    }

    private void end(String key) {
        shown.stream()
                .map(it -> it.who().id())
                .filter(it -> it.toString().equals(key))
                .findFirst()
                .ifPresent(it -> Say.of(covers.end(me, caseId, it), this::show));
    }

    private void show(List<Cover> found) {
        shown = found;
        table.show(found.stream().map(this::row).toList());
    }

    private Row row(Cover cover) {
        var zone = clock.getZone();
        return Row.of(
                cover.who().id().toString(),
                Cell.text(cover.who().name()),
                Cell.quiet(Dates.moment(cover.begins(), zone)),
                Cell.quiet(Dates.moment(cover.ends(), zone)),
                names
                        ? Cell.button("End", "end", "End the cover of " + cover.who().name())
                        : Cell.nothing());
    }
}
