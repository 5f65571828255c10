package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.screening.Rescreening;
import org.threefold.screening.Rescreenings;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Screening every case again, for the medical director: how far it is, and how to stop it.
class RescreeningCard extends Card {

    private final Rescreenings rescreenings;
    private final Actor.Staff actor;
    private final Clock clock;
    private final Paragraph sentence = Texts.plain("");
    private final ProgressBar bar = new ProgressBar();
    private final Div acts = new Div();

    RescreeningCard(Rescreenings rescreenings, Actor.Staff actor, Live live, Clock clock) {
        super("Screen every case again", new Div());
        this.rescreenings = rescreenings;
        this.actor = actor;
        this.clock = clock;
        PageRefresher.on(this, live, this::read, () -> List.of(Rescreenings.NEWS));
        addClassName("stack");
        acts.addClassName("row");
        bar.getElement().setAttribute("aria-label", "Cases screened again");
        sentence.getElement().setAttribute("role", "status");
        with(
                Texts.quiet(
                        "Every case is screened again by itself when the book has a new version."
                                + " You can ask for it at any time; people go on working."),
                sentence,
                bar,
                acts);
        read();
    }

    private void read() {
        if (rescreenings.latest(actor) instanceof Outcome.Done<Optional<Rescreening>>(var job))
            show(job);
    }

    private void show(Optional<Rescreening> job) {
        acts.removeAll();
        sentence.setText(job.map(this::words).orElse("It was never asked for."));
        bar.setVisible(job.filter(it -> it.state() != Rescreening.State.DONE).isPresent());
        job.ifPresent(it -> bar.setValue(it.progress()));
        acts.add(act(job.map(Rescreening::state).orElse(Rescreening.State.DONE)));
    }

    private Button act(Rescreening.State state) {
        return switch (state) {
            case RUNNING -> button("Stop screening again", () -> rescreenings.stop(actor));
            case STOPPED -> button("Go on screening again", () -> rescreenings.resume(actor));
            case DONE -> button("Screen every open case again", () -> rescreenings.begin(actor));
        };
    }

    private Button button(String words, Supplier<Outcome<Rescreening>> act) {
        return new Button(words, _ -> Notifications.of(act.get(), it -> show(Optional.of(it))));
    }

    private String words(Rescreening job) {
        var state =
                switch (job.state()) {
                    case RUNNING -> "Running";
                    case STOPPED -> "Stopped";
                    case DONE -> "Done";
                };
        var failed = job.failed() == 0 ? "" : ", " + job.failed() + " could not be screened";
        return "%s: %d of %d cases%s. %s Begun %s."
                .formatted(
                        state,
                        job.done(),
                        job.total(),
                        failed,
                        job.because(),
                        Dates.moment(job.startedAt(), clock.getZone()));
    }
}
