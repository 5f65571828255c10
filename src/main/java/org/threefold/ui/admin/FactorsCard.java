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
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.FreshDialog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The one-time codes and recovery codes of one's own account, and what happened to its factors.
class FactorsCard extends Card {

    private static final int SHOWN = 20;

    private final SecondFactors factors;
    private final Actor me;
    private final BooleanSupplier mustEnrol;
    private final ZoneId zone;
    private final Runnable changed;
    private final Div content = new Div();

    /// @param mustEnrol whether this practice requires a second factor, and there is none
    /// @param changed when something about the factors changed; also draws this anew
    FactorsCard(
            SecondFactors factors,
            Actor me,
            BooleanSupplier mustEnrol,
            ZoneId zone,
            Runnable changed) {
        super("One-time codes");
        this.factors = factors;
        this.me = me;
        this.mustEnrol = mustEnrol;
        this.zone = zone;
        this.changed = changed;
        content.setClassName("stack");
        add(content);
        show();
    }

    void show() {
        content.removeAll();
        switch (factors.of(me)) {
            case Outcome.Done<OwnFactors>(var own) -> show(own);
            case Outcome.Refused<OwnFactors>(var why) -> Notifications.no(why);
        }
        if (factors.events(me, SHOWN) instanceof Outcome.Done<List<FactorEvent>>(var events))
            events.forEach(it -> content.add(line(it)));
    }

    private void show(OwnFactors own) {
        if (mustEnrol.getAsBoolean())
            content.add(
                    Texts.plain("This practice requires a second factor. Set one up to go on."));
        if (own.hasCodes()) content.add(codes(own), acts(renew(), remove()));
        else {
            content.add(
                    Texts.quiet(
                            "A code from an application on your phone, asked for when you sign in"
                                    + " and when you sign. With it, a stolen password opens"
                                    + " nothing."),
                    acts(
                            button(
                                    "Set up one-time codes",
                                    () -> new EnrolDialog(factors, me, changed))));
            if (own.recoveryCodes() > 0) content.add(left(own), acts(renew()));
        }
    }

    private Facts codes(OwnFactors own) {
        return left(own)
                .fact("One-time codes", "since " + moment(own.enrolledAt()))
                .fact("Last used", moment(own.lastUsedAt()));
    }

    private static Facts left(OwnFactors own) {
        return Facts.down().fact("Recovery codes left", String.valueOf(own.recoveryCodes()));
    }

    private NativeButton renew() {
        return button(
                "New recovery codes",
                () ->
                        new FreshDialog<>(
                                "New recovery codes",
                                "The old ones work no more.",
                                "New recovery codes",
                                fresh -> factors.renewRecoveryCodes(me, fresh),
                                codes -> new RecoveryDialog(codes, changed)));
    }

    private NativeButton remove() {
        return button(
                "Remove one-time codes",
                () ->
                        new FreshDialog<>(
                                "Remove one-time codes",
                                "No code is asked for any more.",
                                "Remove one-time codes",
                                fresh -> factors.removeCodes(me, fresh),
                                _ -> changed.run()));
    }

    private static Div acts(NativeButton... buttons) {
        var acts = new Div(buttons);
        acts.setClassName("factor-acts");
        return acts;
    }

    private Div line(FactorEvent event) {
        var at = new Span(Dates.moment(event.at(), zone));
        at.setClassName("step-name");
        return new Div(at, Texts.faint(event.sentence()));
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
