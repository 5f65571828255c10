package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.threefold.access.Colleague;
import org.threefold.access.Cover;
import org.threefold.access.Covers;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.MomentField;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// Who covers the case, from when until when: they are asked first about an alarm. The coordinator
/// and the seats name them; others read it.
class CoverCard extends Card {

    private final Covers covers;
    private final Actor me;
    private final CaseId caseId;
    private final Clock clock;
    private final Select<Colleague> who = new Select<>();
    private final MomentField from = new MomentField("From");
    private final MomentField until = new MomentField("Until");
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
        table.onAct((key, _) -> end(key));
        var inside =
                new Div(
                        Texts.quiet(
                                "Whoever covers is asked first about an alarm, and reads the chart"
                                        + " as the team does."),
                        table);
        inside.setClassName("stack");
        add(inside);
        Notifications.of(
                covers.of(me, caseId),
                plan -> {
                    plan.candidates().ifPresent(it -> form(inside, it));
                    show(plan.covers());
                });
    }

    void refresh() {
        Notifications.of(covers.of(me, caseId), plan -> show(plan.covers()));
    }

    private void form(Div inside, List<Colleague> candidates) {
        who.setLabel("Covering clinician");
        who.setItems(candidates);
        who.setItemLabelGenerator(MembersCard::words);
        who.setWidthFull();
        from.set(LocalDateTime.now(clock).withSecond(0).withNano(0));
        var form = new Div(who, from, until, new Button("Name cover", _ -> name()));
        form.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(caseId, "cover")).all(form);
        inside.add(form);
    }

    private void name() {
        var chosen = who.getValue();
        who.setInvalid(chosen == null);
        who.setErrorMessage("Choose who covers.");
        var begins = from.chosen();
        var ends = until.chosen();
        if (chosen == null || begins.isEmpty() || ends.isEmpty() || drafts == null) return;
        Notifications.of(
                drafts.submit(
                        () ->
                                covers.name(
                                        me, caseId, chosen.id(), at(begins.get()), at(ends.get()))),
                found -> {
                    show(found);
                    Notifications.done(chosen.name() + " covers until " + moment(ends.get()) + ".");
                    who.clear();
                    until.clear();
                });
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    private String moment(LocalDateTime local) {
        return Dates.moment(at(local), clock.getZone());
    }

    private void end(String key) {
        shown.stream()
                .map(it -> it.who().id())
                .filter(it -> it.toString().equals(key))
                .findFirst()
                .ifPresent(it -> Notifications.of(covers.end(me, caseId, it), this::show));
    }

    /// There is a form for whoever may name somebody.
    private boolean mayName() {
        return drafts != null;
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
                mayName()
                        ? Cell.button("End", "end", "End the cover of " + cover.who().name())
                        : Cell.nothing());
    }
}
