package org.threefold.ui.clinic.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.access.SignedIn;
import org.threefold.intake.Difference;
import org.threefold.intake.HomeProgress;
import org.threefold.intake.Intake;
import org.threefold.intake.IntakeLine;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// What the patient told at home. Clinicians read the answers beside what the referral says and the
/// team recorded, differences first; the coordinator sees how far it is.
@Route(value = "cases/:case/intake", layout = CaseLayout.class)
@PageTitle("Intake at home · Threefold")
@PermitAll
public class IntakePage extends CaseContent {

    private static final String TITLE = "What the patient told at home";

    private final Intakes intakes;
    private final Actor.Staff actor;
    private final boolean reads;
    private final Clock clock;

    public IntakePage(Intakes intakes, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.intakes = intakes;
        this.actor = me.staff();
        this.reads = me.now().filter(IntakePage::reads).isPresent();
        this.clock = clock;
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        again(id);
        return true;
    }

    @Override
    protected void again(CaseId id) {
        removeAll();
        if (reads) answers(id);
        else progress(id);
    }

    private static boolean reads(SignedIn who) {
        return Act.READ_INTAKE.grants().stream().anyMatch(it -> who.roles().contains(it.role()));
    }

    private void progress(CaseId id) {
        switch (intakes.progress(actor, id)) {
            case Outcome.Done<HomeProgress>(var progress) ->
                    add(
                            head(progress),
                            Texts.quiet("The answers are for the clinicians of the team."));
            case Outcome.Refused<HomeProgress>(var why) -> add(new PageHead(TITLE, why));
        }
    }

    private void answers(CaseId id) {
        switch (intakes.of(actor, id)) {
            case Outcome.Done<Intake>(var intake) -> show(intake);
            case Outcome.Refused<Intake>(var why) -> add(new PageHead(TITLE, why));
        }
    }

    private void show(Intake intake) {
        var different = intake.differences();
        add(head(intake.progress()));
        if (intake.unread()) add(toRead());
        add(card("Differences", "Nothing the patient told differs from what is known.", different));
        var same =
                intake.lines().stream().filter(it -> it.difference() == Difference.NONE).toList();
        add(card("Everything else", "Nothing was answered yet.", same));
        if (intake.withheld() > 0)
            add(
                    Texts.quiet(
                            intake.withheld()
                                    + " questions are about substance use and are shown to the"
                                    + " three seats alone."));
    }

    private Card toRead() {
        var done = new Button("I have read these answers", _ -> haveRead());
        return new Card("You have not read this yet", done)
                .with(
                        Texts.quiet(
                                "The patient has sent these answers. They stay on the work list of"
                                        + " each seat until whoever holds it says that they have read"
                                        + " them."));
    }

    private void haveRead() {
        switch (intakes.haveRead(actor, caseId())) {
            case Outcome.Done<Intake> _ -> again();
            case Outcome.Refused<Intake>(var why) -> Notifications.no(why);
        }
    }

    private PageHead head(HomeProgress progress) {
        var sent = progress.sent();
        var sentence =
                "Reported, not confirmed: it changes no answer of the team. "
                        + (sent == null ? "" : "Sent " + Dates.moment(sent, clock.getZone()) + ".");
        var tag = sent == null ? Tag.plain(progress.words()).under("◔") : Tag.ok(progress.words());
        return new PageHead(TITLE, sentence.strip(), new Badge(tag));
    }

    private Card card(String heading, String none, List<IntakeLine> lines) {
        var table =
                new Table(heading, none)
                        .column(Column.wide("Asked in plain words"))
                        .column(Column.narrow("Patient"))
                        .column(Column.of("Referral reports"))
                        .column(Column.narrow("Team recorded"))
                        .column(Column.of("What differs"));
        table.show(lines.stream().map(this::row).toList());
        return new Card(heading, Texts.faint(String.valueOf(lines.size()))).with(table);
    }

    private Row row(IntakeLine it) {
        return Row.of(
                it.question().about(),
                Cell.lines(it.question().words(), it.question().chapter(Messages.BASE)),
                Cell.several(Cell.text(it.said()), Cell.quiet(Dates.day(it.at(), clock.getZone()))),
                Cell.text(it.referral().isEmpty() ? Facts.NOT_RECORDED : it.referral()),
                Cell.text(it.team().isEmpty() ? Facts.NOT_RECORDED : it.team()),
                difference(it.difference()));
    }

    private static Cell difference(Difference difference) {
        return switch (difference) {
            case NONE -> Cell.nothing();
            case AGAINST_THE_TEAM, AGAINST_THE_REFERRAL ->
                    Cell.tag(Tag.warn(difference.words()).under("≠"));
            case NEW_TO_THE_REFERRAL -> Cell.tag(Tag.plain(difference.words()).under("+"));
        };
    }
}
