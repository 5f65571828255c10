package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.access.CareTeams;
import org.threefold.casefile.CaseFile;
import org.threefold.casefile.CaseFiles;
import org.threefold.journey.Journeys;
import org.threefold.journey.Task;
import org.threefold.journey.Whereabouts;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.screening.Screening;
import org.threefold.screening.Screenings;
import org.threefold.ui.clinic.News;
import org.threefold.ui.clinic.screening.FindingsCard;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The overview of a case: where it stands, the question, the three disciplines, and what stands
/// in the way.
@Route(value = "cases/:case", layout = CaseLayout.class)
@PageTitle("Case · Threefold")
@PermitAll
public class CasePage extends Div implements BeforeEnterObserver {

    private final Journeys journeys;
    private final CaseFiles files;
    private final Screenings screenings;
    private final CareTeams teams;
    private final Actor.Staff actor;
    private final boolean coordinates;
    private final Clock clock;
    private final News news;
    private @Nullable CaseId caseId;

    public CasePage(
            Journeys journeys,
            CaseFiles files,
            Screenings screenings,
            CareTeams teams,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.journeys = journeys;
        this.files = files;
        this.screenings = screenings;
        this.teams = teams;
        this.actor = me.staff();
        this.coordinates = CaseRoles.coordinates(me.now());
        this.clock = clock;
        this.news = new News(live, this::read);
        addClassNames("page", "overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        news.close();
        listen();
        read();
    }

    private void read() {
        var id = caseId;
        if (id == null) return;
        if (!(journeys.of(actor, id) instanceof Outcome.Done<Whereabouts>(var where))) return;
        if (!(files.find(actor, id) instanceof Outcome.Done<CaseFile>(var file))) return;
        var seat = seat(where);
        removeAll();
        add(new CasePath(where.stage()), question(id, file, where, seat), seats(id, where, seat));
        add(findings(id));
        add(new CaseTimeline(where.standing(), clock));
    }

    private Div question(CaseId id, CaseFile file, Whereabouts where, Optional<Discipline> seat) {
        var question = new H1(file.question().text());
        question.addClassName("question");
        var words = new Div(Words.faint("The question for the team"), question);
        var head = new Div(words);
        head.addClassNames("row", "between");
        seat.flatMap(where::next)
                .or(() -> coordination(where))
                .ifPresent(task -> head.add(next(id, task)));
        return head;
    }

    private Optional<Task> coordination(Whereabouts where) {
        return where.tasks().stream()
                .filter(task -> coordinates && task.seat() == null)
                .findFirst();
    }

    private static Button next(CaseId id, Task task) {
        var button =
                new Button(
                        task.action(),
                        _ -> UI.getCurrent().navigate("cases/" + id + "/" + task.path()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div seats(CaseId id, Whereabouts where, Optional<Discipline> mine) {
        var names = CaseRoles.names(teams, actor, id);
        var three = new Div();
        three.addClassName("three");
        for (var discipline : Discipline.values())
            three.add(SeatCards.of(id, discipline, where.standing(), names, mine, clock.getZone()));
        return three;
    }

    private Div findings(CaseId id) {
        return switch (screenings.standing(actor, id)) {
            case Outcome.Done<Screening>(var screening) ->
                    new Div(FindingsCard.brief(id, screening));
            case Outcome.Refused<Screening> _ -> new Div();
        };
    }

    private Optional<Discipline> seat(Whereabouts where) {
        return where.standing().seats().entrySet().stream()
                .filter(place -> place.getValue().equals(actor.id().value()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void listen() {
        var id = caseId;
        if (id != null) getUI().ifPresent(ui -> news.of(ui, id.value()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        news.close();
    }
}
