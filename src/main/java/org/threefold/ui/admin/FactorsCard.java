package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.threefold.access.FactorEvent;
import org.threefold.access.OwnFactors;
import org.threefold.access.SecondFactors;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The second factors of one's own account, and what happened to them.
class FactorsCard extends Card {

    private static final int SHOWN = 20;

    private final SecondFactors factors;
    private final Actor me;
    private final ZoneId zone;
    private final Div content = new Div();

    FactorsCard(SecondFactors factors, Actor me, ZoneId zone) {
        super("Second factor");
        this.factors = factors;
        this.me = me;
        this.zone = zone;
        content.setClassName("stack");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        switch (factors.of(me)) {
            case Outcome.Done<OwnFactors>(var own) -> show(own);
            case Outcome.Refused<OwnFactors>(var why) -> Say.no(why);
        }
        if (factors.events(me, SHOWN) instanceof Outcome.Done<List<FactorEvent>>(var events))
            events.forEach(it -> content.add(line(it)));
    }

    private void show(OwnFactors own) {
        if (factors.mustEnrol(me))
            content.add(
                    Words.plain("This practice requires a second factor. Set one up to go on."));
        if (!own.hasCodes()) {
            content.add(
                    Words.quiet(
                            "A code from an application on your phone, asked for when you sign in"
                                    + " and when you sign. With it, a stolen password opens"
                                    + " nothing."),
                    acts(
                            button(
                                    "Set up one-time codes",
                                    () -> new EnrolDialog(factors, me, this::show))));
            return;
        }
        content.add(
                Facts.down()
                        .fact("One-time codes", "since " + moment(own.enrolledAt()))
                        .fact("Last used", moment(own.lastUsedAt()))
                        .fact("Recovery codes left", String.valueOf(own.recoveryCodes())),
                acts(
                        button(
                                "New recovery codes",
                                () ->
                                        new FreshDialog(
                                                "New recovery codes",
                                                "The old ones work no more.",
                                                fresh -> factors.renewRecoveryCodes(me, fresh),
                                                this::kept)),
                        button(
                                "Remove one-time codes",
                                () ->
                                        new FreshDialog(
                                                "Remove one-time codes",
                                                "Your password alone will sign you in.",
                                                fresh ->
                                                        factors.removeCodes(me, fresh)
                                                                .map(_ -> List.<String>of()),
                                                _ -> show()))));
    }

    private static Div acts(NativeButton... buttons) {
        var acts = new Div(buttons);
        acts.setClassName("factor-acts");
        return acts;
    }

    private void kept(List<String> codes) {
        new RecoveryDialog(codes, this::show);
    }

    private Div line(FactorEvent event) {
        var at = new Span(Dates.moment(event.at(), zone));
        at.setClassName("step-name");
        return new Div(at, Words.faint(event.sentence()));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "never" : Dates.moment(at, zone);
    }

    private static NativeButton button(String words, Runnable does) {
        var button = new NativeButton(words, _ -> does.run());
        button.setClassName("btn");
        return button;
    }
}
