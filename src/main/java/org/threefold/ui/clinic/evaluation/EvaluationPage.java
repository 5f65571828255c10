package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
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
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.clinic.history.MedicationsPanel;
import org.threefold.ui.clinic.history.TrialsPanel;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
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
    private final PageRefresher refresher;
    private @Nullable SectionView shown;

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
        this.refresher = new PageRefresher(live, this::read);
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
        var actions = new SectionActions(writing, actor, caseId, section);
        var view = new SectionView(actions, mine, rows(caseId, section), clock.getZone());
        shown = view;
        refresher.close();
        refresher.from(UI.getCurrent(), this, List.of(caseId.value()));
        removeAll();
        add(view);
        read();
    }

    /// The rows of treatment that two sections are about.
    private Optional<Component> rows(CaseId caseId, Section section) {
        return switch (section) {
            case TREATMENT_TRIALS -> Optional.of(new TrialsPanel(histories, me, caseId));
            case MEDICATIONS ->
                    Optional.of(new MedicationsPanel(histories, me, caseId, clock.getZone()));
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
            case Outcome.Done<Evaluation>(var evaluation) -> it.show(evaluation);
            case Outcome.Refused<Evaluation>(var why) -> {
                shown = null;
                removeAll();
                add(new PageHead(it.section().title(), NOT_FOR_YOU + why));
            }
        }
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
        if (shown != null) refresher.of(event.getUI(), shown.caseId().value());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        refresher.close();
    }
}
