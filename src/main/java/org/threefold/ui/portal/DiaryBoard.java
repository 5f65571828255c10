package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.opioids.Take;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The form for one day, and the days written so far.
class DiaryBoard extends Div {

    private static final int SHOWN = 14;

    private final Opioids opioids;
    private final Actor me;
    private final CaseId caseId;
    private final DiaryForm form;
    private final UnorderedList days = new UnorderedList();

    DiaryBoard(Opioids opioids, Actor me, CaseId caseId, Clock clock) {
        this.opioids = opioids;
        this.me = me;
        this.caseId = caseId;
        this.form = new DiaryForm(LocalDate.now(clock), this::drafts, this::save);
        var written = new Section(new H2(PortalTexts.of("diary.written")), days);
        written.setClassName("steps-group");
        days.setClassName("looked");
        setClassName("stack");
        add(form, Texts.quiet(PortalTexts.of("diary.safe")), written);
        Notifications.of(opioids.mine(me, caseId), this::show);
    }

    private void save(DiaryDraft draft) {
        Notifications.of(
                drafts().submit(() -> opioids.write(me, caseId, draft))
                        .then(_ -> opioids.mine(me, caseId)),
                diary -> {
                    show(diary);
                    Notifications.done(PortalTexts.of("diary.saved", Dates.weekday(draft.day())));
                });
    }

    /// What is typed and not saved yet.
    private DraftFields drafts() {
        return DraftFields.of(me, DraftForm.of(caseId, "diary"));
    }

    private void show(List<DiaryDay> diary) {
        form.begin(diary);
        days.removeAll();
        if (diary.isEmpty())
            days.add(new ListItem(Texts.faint(PortalTexts.of("portal.nothing-yet"))));
        diary.stream().limit(SHOWN).map(DiaryBoard::item).forEach(days::add);
    }

    private static ListItem item(DiaryDay day) {
        var name = new Span(Dates.weekday(day.day()));
        name.setClassName("step-name");
        return new ListItem(name, Texts.faint(words(day)));
    }

    /// `3 × oxycodone, 5 mg each`, or that none was taken.
    private static String words(DiaryDay day) {
        return day.taken().isEmpty()
                ? PortalTexts.of("diary.written.none")
                : String.join("; ", day.taken().stream().map(DiaryBoard::words).toList());
    }

    private static String words(Take take) {
        var count = take.count().stripTrailingZeros().toPlainString();
        var each = take.each();
        return each == null
                ? PortalTexts.of("diary.written.take", count, take.medicine())
                : PortalTexts.of("diary.written.each", count, take.medicine(), each.words());
    }
}
