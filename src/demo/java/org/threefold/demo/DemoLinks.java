package org.threefold.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Invitation;
import org.threefold.access.Invitations;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.identity.PatientDirectory;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// One-time links for the cast, which opens them itself and waits for no mail.
@Component
@Profile("demo")
class DemoLinks {

    private final Access access;
    private final Invitations invitations;
    private final PatientDirectory patients;
    private final TransactionTemplate transactions;

    DemoLinks(
            Access access,
            Invitations invitations,
            PatientDirectory patients,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.invitations = invitations;
        this.patients = patients;
        this.transactions = new TransactionTemplate(transactions);
    }

    Invitation staff(Actor by, NewAccount account) {
        return made(
                () ->
                        access.ask(by, Act.MANAGE_ACCOUNTS, "create " + account.username())
                                .then(permit -> invitations.create(permit, account)));
    }

    Invitation patient(Actor by, CaseId caseId, String username) {
        return made(
                () ->
                        access.ask(by, Act.INVITE_PATIENT, caseId, "link to the contact")
                                .then(
                                        permit -> {
                                            var person = patients.of(permit).orElseThrow();
                                            var chosen =
                                                    new NewAccount(
                                                            username,
                                                            person.name(),
                                                            "",
                                                            Set.of(Role.REFERRER),
                                                            contact(username));
                                            return invitations.patient(permit, person.id(), chosen);
                                        }));
    }

    /// Nobody reads these: the domain is reserved for examples (RFC 2606).
    static String contact(String username) {
        return username + "@example.org";
    }

    private Invitation made(Supplier<Outcome<Invitation>> work) {
        return switch (Objects.requireNonNull(transactions.execute(_ -> work.get()))) {
            case Outcome.Done<Invitation>(var link) -> link;
            case Outcome.Refused<Invitation>(var why) -> throw new IllegalStateException(why);
        };
    }
}
