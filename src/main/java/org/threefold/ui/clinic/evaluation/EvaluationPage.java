package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.access.CareTeams;
import org.threefold.access.Team;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.Section;
import org.threefold.history.Histories;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.ui.clinic.News;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.clinic.history.MedicationsPanel;
import org.threefold.ui.clinic.history.TrialsPanel;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One section of the evaluation: its questions, what is missing, signing and history. Whoever
/// does not own it reads.
@Route(value = "cases/:case/evaluation/:section", layout = CaseLayout.class)
@RouteAlias(value = "cases/:case/evaluation", layout = CaseLayout.class)
@PageTitle("Evaluation · Threefold")
@PermitAll
public class EvaluationPage extends Div implements BeforeEnterObserver {

    private static final String NOT_FOR_YOU = "This section is for the clinicians of the team. ";

    private final Evaluations evaluations;
    private final EvaluationWriting writing;
    private final CareTeams teams;
    private final Histories histories;
    private final CurrentActor me;
    private final Actor.Staff actor;
    private final Clock clock;
    private final News news;
    private @Nullable Shown shown;

    /// What is on the screen: one section of one case.
    private record Shown(
            CaseId caseId,
            Section section,
            boolean mine,
            SectionNav nav,
            SectionForm form,
            SignPanel sign,
            AmendForm amend,
            SectionHistory history) {}

    public EvaluationPage(
            Evaluations evaluations,
            EvaluationWriting writing,
            CareTeams teams,
            Histories histories,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.evaluations = evaluations;
        this.writing = writing;
        this.teams = teams;
        this.histories = histories;
        this.me = me;
        this.actor = me.staff();
        this.clock = clock;
        this.news = new News(live, this::read);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseId = CaseParameter.of(event);
        if (caseId.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var seat = seat(caseId.get());
        var asked = event.getRouteParameters().get("section").flatMap(EvaluationPage::section);
        var section = asked.orElse(first(seat));
        open(caseId.get(), section, seat.filter(section.owner()::equals).isPresent());
    }

    private void open(CaseId caseId, Section section, boolean mine) {
        var form = new SectionForm(caseId, section, entry -> writing.answer(actor, caseId, entry));
        var sign =
                new SignPanel(
                        section,
                        word -> writing.sign(actor, caseId, section, word),
                        question -> form.field(question).focus());
        var amend =
                new AmendForm(
                        section,
                        (entry, nature, why) -> writing.amend(actor, caseId, entry, nature, why));
        var nav = new SectionNav();
        var history = new SectionHistory();
        shown = new Shown(caseId, section, mine, nav, form, sign, amend, history);
        news.close();
        getUI().ifPresent(ui -> news.of(ui, caseId.value()));
        lay(shown);
        read();
    }

    private void lay(Shown it) {
        removeAll();
        var label =
                it.section().part2()
                        ? " Substance-use records are labelled PART2 and kept to the three seats."
                        : "";
        var owner =
                it.mine()
                        ? ""
                        : " You read; "
                                + it.section().owner().words().toLowerCase(Locale.ENGLISH)
                                + " writes.";
        var head = new PageHead(it.section().title(), it.section().purpose() + label + owner);
        var middle = new Div(head);
        rows(it).ifPresent(middle::add);
        middle.add(it.form(), it.history());
        middle.addClassName("stack");
        var side = new Div(it.sign(), it.amend());
        side.addClassNames("stack", "beside");
        var frame = new Div(it.nav(), middle, side);
        frame.addClassName("evaluation");
        add(frame);
    }

    /// The rows of treatment that two sections are about.
    private Optional<Component> rows(Shown it) {
        return switch (it.section()) {
            case TREATMENT_TRIALS -> Optional.of(new TrialsPanel(histories, me, it.caseId()));
            case MEDICATIONS ->
                    Optional.of(new MedicationsPanel(histories, me, it.caseId(), clock.getZone()));
            case MEDICAL_HISTORY,
                    PSYCHIATRIC_CONDITIONS,
                    SUBSTANCE_USE,
                    TREATMENT_EXPECTATIONS,
                    GOALS_AND_SUPPORTS ->
                    Optional.empty();
        };
    }

    void read() {
        var it = shown;
        if (it == null) return;
        switch (evaluations.of(actor, it.caseId(), List.of(it.section()))) {
            case Outcome.Done<Evaluation>(var evaluation) -> show(it, evaluation);
            case Outcome.Refused<Evaluation>(var why) -> {
                shown = null;
                removeAll();
                add(new PageHead(it.section().title(), NOT_FOR_YOU + why));
            }
        }
    }

    private void show(Shown it, Evaluation evaluation) {
        boolean signed = evaluation.signed(it.section());
        var zone = clock.getZone();
        it.nav().show(it.caseId(), it.section(), evaluation);
        it.form().show(evaluation, it.mine() && !signed, zone);
        it.sign().show(evaluation, it.mine(), zone);
        it.amend().setVisible(it.mine() && signed);
        it.amend().show(evaluation);
        it.history().show(it.section(), evaluation, zone);
    }

    private Optional<Discipline> seat(CaseId caseId) {
        if (!(teams.team(actor, caseId) instanceof Outcome.Done<Team>(var team)))
            return Optional.empty();
        return team.seats().entrySet().stream()
                .filter(place -> place.getValue().id().equals(actor.id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Section first(Optional<Discipline> seat) {
        return Arrays.stream(Section.values())
                .filter(section -> seat.isEmpty() || section.owner() == seat.get())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Section> section(String prefix) {
        return Arrays.stream(Section.values())
                .filter(section -> section.prefix().equals(prefix))
                .findFirst();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null) news.of(event.getUI(), shown.caseId().value());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.close();
    }
}
