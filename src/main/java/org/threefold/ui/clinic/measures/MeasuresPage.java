package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.measures.Due;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.MeasureView;
import org.threefold.measures.Measures;
import org.threefold.opioids.OpioidUse;
import org.threefold.opioids.Opioids;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was measured of one person: what is due, what came of it, and
/// all of it over time. A coordinator sees what is due and done.
@Route(value = "cases/:case/measures", layout = CaseLayout.class)
@PageTitle("Measures · Threefold")
@PermitAll
public class MeasuresPage extends CaseContent {

    static final List<LocalDate> NO_SESSIONS = List.of();

    private final Measures measures;
    private final Opioids opioids;
    private final Actor.Staff me;
    private final Clock clock;
    private final PageHead head = new PageHead("Measures", "");
    private final Div rest = new Div();
    private final ChartCard chart = new ChartCard();

    public MeasuresPage(
            Measures measures, Opioids opioids, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.measures = measures;
        this.opioids = opioids;
        this.me = me.staff();
        this.clock = clock;
        rest.addClassName("stack");
        chart.setVisible(false);
        add(head, rest, chart);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        return show(id);
    }

    @Override
    protected void again(CaseId id) {
        show(id);
    }

    private boolean show(CaseId id) {
        return switch (measures.seen(me, id, NO_SESSIONS)) {
            case Outcome.Done<MeasureView>(MeasureView.Whole(var course)) -> {
                show(id, course);
                yield true;
            }
            case Outcome.Done<MeasureView>(MeasureView.OnlyDue(var due)) -> {
                show(due);
                yield true;
            }
            case Outcome.Refused<MeasureView> _ -> false;
        };
    }

    private void show(CaseId id, MeasureCourse course) {
        head.say(
                "Measures",
                "Numbers follow one person over time; they decide nothing. A missing answer is"
                        + " never counted as zero.");
        rest.removeAll();
        rest.add(
                DueCard.of(course, key -> UI.getCurrent().navigate(ClinicLinks.fill(id, key))),
                new ResultsCard(
                        course, key -> UI.getCurrent().navigate(ClinicLinks.answers(id, key))),
                new ReportedScoresCard(course.reported()));
        chart.setVisible(true);
        chart.show(course, use(id));
    }

    private void show(List<Due> due) {
        head.say("Measures", "Which forms are due and done. Answers are for the team.");
        rest.removeAll();
        rest.add(DueCard.withoutActs(due, LocalDate.now(clock)));
        chart.setVisible(false);
    }

    private Optional<OpioidUse> use(CaseId id) {
        return opioids.of(me, id) instanceof Outcome.Done<OpioidUse>(var use)
                ? Optional.of(use)
                : Optional.empty();
    }
}
