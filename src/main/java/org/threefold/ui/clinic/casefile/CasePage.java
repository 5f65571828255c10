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
import org.threefold.casefile.FramedQuestion;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.screening.ScreeningArchive;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.clinic.screening.FindingsCard;
import org.threefold.ui.clinic.screening.SinceCard;
import org.threefold.ui.clinic.tasks.TaskTexts;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.worklist.CaseStatus;
import org.threefold.worklist.Overview;
import org.threefold.worklist.Task;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The overview of a case: where it stands, the question, the three disciplines, and what stands
/// in the way.
@Route(value = "cases/:case", layout = CaseLayout.class)
@PageTitle("Case · Threefold")
@PermitAll
public class CasePage extends Div implements BeforeEnterObserver {

    private final WorkLists workLists;
    private final TaskTexts texts;
    private final ScreeningArchive archive;
    private final Actor.Staff actor;
    private final boolean coordinates;
    private final Clock clock;
    private final PageRefresher refresher;
    private @Nullable CaseId caseId;

    public CasePage(
            WorkLists workLists,
            TaskTexts texts,
            ScreeningArchive archive,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.workLists = workLists;
        this.texts = texts;
        this.archive = archive;
        this.actor = me.staff();
        this.coordinates = CaseRoles.coordinates(me.now());
        this.clock = clock;
        this.refresher = new PageRefresher(live, this::read);
        addClassNames("page", "overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        refresher.close();
        if (caseId != null) refresher.from(event.getUI(), this, List.of(caseId.value()));
        read();
    }

    private void read() {
        var id = caseId;
        if (id == null) return;
        if (workLists.overview(actor, id) instanceof Outcome.Done<Overview>(var overview))
            show(id, overview);
    }

    private void show(CaseId id, Overview overview) {
        var where = overview.where();
        var seat = seat(where);
        removeAll();
        add(new CasePath(where.stage()));
        if (where.onHold()) add(onHold(where));
        add(question(id, overview.question(), where));
        var names = CaseRoles.names(overview.team());
        add(seats(id, where, names, seat, overview.screening().isPresent()));
        overview.since()
                .ifPresent(
                        it -> add(SinceCard.of(id, it, clock.getZone(), upTo -> read(id, upTo))));
        overview.screening().ifPresent(it -> add(FindingsCard.brief(id, it)));
        add(new CaseTimeline(where.milestones(), clock));
    }

    private void read(CaseId id, int upTo) {
        Notifications.of(archive.haveRead(actor, id, upTo), _ -> read());
    }

    /// After a decision to go on, what came up since: in words, for the whole team.
    private Card onHold(CaseStatus where) {
        return new Card("On hold", new Badge(Tag.danger("On hold")))
                .with(
                        Texts.plain(
                                "Something came up after the decision. No session before it is"
                                        + " settled: "
                                        + texts.whoAndWhat(where.waitsFor().orElse(null))
                                        + "."));
    }

    private Div question(CaseId id, FramedQuestion asked, CaseStatus where) {
        var question = new H1(asked.text());
        question.addClassName("question");
        var words = new Div(Texts.faint("The question for the team"), question);
        var head = new Div(words);
        head.addClassNames("row", "between");
        where.next(actor.id().value(), coordinates).ifPresent(task -> head.add(next(id, task)));
        return head;
    }

    private Button next(CaseId id, Task task) {
        var words = texts.of(task);
        var button =
                new Button(
                        words.action(),
                        _ -> UI.getCurrent().navigate(ClinicLinks.within(id, words.path())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div seats(
            CaseId id,
            CaseStatus where,
            Map<Discipline, String> names,
            Optional<Discipline> mine,
            boolean reads) {
        var three = new Div();
        three.addClassName("three");
        for (var discipline : Discipline.values())
            three.add(
                    SeatCards.of(
                            id,
                            discipline,
                            where.milestones(),
                            names,
                            mine,
                            reads,
                            clock.getZone()));
        return three;
    }

    private Optional<Discipline> seat(CaseStatus where) {
        return where.seats().entrySet().stream()
                .filter(place -> place.getValue().equals(actor.id().value()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void listen() {
        var id = caseId;
        if (id != null) getUI().ifPresent(ui -> refresher.of(ui, id.value()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        refresher.close();
    }
}
