package org.threefold.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Accounts;
import org.threefold.access.Invitation;
import org.threefold.access.NewAccount;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.util.EnumMap;
import java.util.Map;

/// Lets the cast in, the way a real practice does: the first administrator by the one-time link,
/// everybody else by invitation.
@Component
@Profile("demo")
class Practice {

    private final Accounts accounts;
    private final DemoLinks links;
    private final HeldChanges changes;
    private final TransactionTemplate transactions;
    private final Map<Cast, SignedIn> here = new EnumMap<>(Cast.class);

    Practice(
            Accounts accounts,
            DemoLinks links,
            HeldChanges changes,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// False when they were let in on an earlier start.
    boolean open() {
        var first = accounts.firstStart();
        if (first.isEmpty()) return false;
        var founder = done(accounts.accept(first.get().secret(), Cast.PETRA.password()));
        var administrator = done(accounts.signIn(founder, Cast.PETRA.password(), "demo")).actor();
        hire(administrator, Cast.PETRA);
        for (var person : Cast.staff()) hire(administrator, person);
        done(accounts.setDisabled(actor(Cast.PETRA), first.get().accountId(), true));
        return true;
    }

    private void hire(Actor administrator, Cast person) {
        var account =
                new NewAccount(
                        person.username(),
                        person.fullName(),
                        person.title(),
                        person.roles(),
                        DemoLinks.contact(person.username()));
        enter(person, links.staff(administrator, account));
    }

    /// Uses a one-time link as the person it was sent to.
    void enter(Cast person, Invitation invitation) {
        var username = done(accounts.accept(invitation.secret(), person.password()));
        here.put(person, done(accounts.signIn(username, person.password(), "demo")));
    }

    Actor.Staff staff(Cast person) {
        return (Actor.Staff) actor(person);
    }

    Actor.Patient patient(Cast person) {
        return (Actor.Patient) actor(person);
    }

    private Actor actor(Cast person) {
        var signedIn = here.get(person);
        if (signedIn == null) throw new IllegalStateException(person + " is not in the practice");
        return signedIn.actor();
    }

    /// Saves what belongs together at once: a section, a questionnaire, and not each answer.
    void together(Runnable told) {
        transactions.executeWithoutResult(_ -> changes.during(told));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) ->
                    throw new IllegalStateException("The story does not go on: " + why);
        };
    }
}
