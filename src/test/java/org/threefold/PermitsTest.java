package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.WritingMethods;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whatever writes to the database says for which acts: it asks its permit by [Permit#to]. What
/// writes without a permit stands here, with the reason.
@InTheClinic
class PermitsTest {

    /// By the reason why they need none.
    private static final Map<String, List<String>> WITHOUT =
            Map.of(
                    "asks: without it there is no permit",
                    List.of(
                            "AccessStore.ask", "AccessStore.lock",
                            "AuditAppender.append", "AuditAppender.appendFailed"),
                    "nobody is signed in yet, or is signing out",
                    List.of(
                            "AccountStore.signOut",
                            "CredentialStore.accept",
                            "CredentialStore.askOwnReset",
                            "CredentialStore.beginConfirmation",
                            "CredentialStore.beginSignIn",
                            "CredentialStore.endAttempt",
                            "CredentialStore.firstStart",
                            "CredentialStore.knowBrowser",
                            "CredentialStore.open",
                            "CredentialStore.openAsSystem",
                            "FactorStore.openStep",
                            "FactorStore.endStep"),
                    "an owner and their own factors and resets; the function appends the event",
                    List.of(
                            "FactorStore.beginAttempt",
                            "FactorStore.beginCodes",
                            "FactorStore.codeGiven",
                            "FactorStore.enrol",
                            "FactorStore.prove",
                            "FactorStore.refused",
                            "FactorStore.remove",
                            "FactorStore.renew",
                            "FactorStore.useRecovery",
                            "FactorStore.useStep",
                            "PasskeyStore.add",
                            "PasskeyStore.open",
                            "PasskeyStore.prove",
                            "PasskeyStore.remove",
                            "PasskeyStore.take",
                            "PasskeyStore.used",
                            "ResetStore.endOwn"),
                    "computed from what was written, not entered by anybody",
                    List.of(
                            "WorkListStore.keep",
                            "WorkListStore.write",
                            "KeptStore.append",
                            "SnapshotStore.append",
                            "AlarmStore.raise",
                            "AlarmStore.teamChanged",
                            "AlarmStore.accountChanged",
                            "DueStore.request",
                            "DueStore.requestDue",
                            "DueStore.scheduleNext",
                            "DueStore.screenedToday"),
                    "a job under the system account, which asked before",
                    List.of(
                            "AlarmMessages.done",
                            "AlarmMessages.escalate",
                            "AlarmMessages.next",
                            "DraftRetention.deleteOld",
                            "DraftRewriting.write",
                            "DueStore.done",
                            "DueStore.later",
                            "EncryptedNotes.copy",
                            "KeyChange.wrapped",
                            "RebuildStore.advance",
                            "RebuildStore.job",
                            "SignInRetention.deleteOld"),
                    "the queue of mail, filled by what another permit did",
                    List.of(
                            "MailStore.claim",
                            "MailStore.expire",
                            "MailStore.finish",
                            "MailStore.queue"),
                    "keeps and renews a visit or a key of one's own; asked in the same breath",
                    List.of(
                            "BrowserKeys.forget",
                            "BrowserKeys.of",
                            "CaseKeys.make",
                            "Visits.leave",
                            "Visits.renew"));

    @Autowired Clinic clinic;

    @Test
    void no_method_writes_without_a_permit_of_its_own_act() {
        var without = new TreeSet<>(writing().withoutPermit(Application.class));
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(
                        WITHOUT.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void the_search_finds_what_writes_without_one() {
        assertThat(writing().withoutPermit(Forgetful.class))
                .containsExactlyInAnyOrder(
                        "Forgetful.row", "Forgetful.function", "Forgetful.inALambda");
    }

    /// Functions that can write are those that PostgreSQL calls volatile.
    private WritingMethods writing() {
        return new WritingMethods(
                Set.copyOf(
                        clinic.databaseAs("postgres")
                                .sql(
                                        """
                                        select n.nspname || '.' || p.proname from pg_proc p
                                        join pg_namespace n on n.oid = p.pronamespace
                                        where p.provolatile = 'v' and n.nspname not in
                                            ('pg_catalog', 'information_schema')
                                        """)
                                .query(String.class)
                                .list()));
    }

    /// Writes, as a store might that forgot to ask.
    @SuppressWarnings("unused")
    private static final class Forgetful {

        static String row(Permit permit) {
            return "insert into casefile.death (id) values (?)";
        }

        static String function(Permit permit) {
            return "select worklist.write_lists(?, ?, ?::jsonb, ?::jsonb, ?)";
        }

        static List<String> inALambda(Permit permit, List<String> some) {
            return some.stream().map(it -> "delete from drafts.draft where form = " + it).toList();
        }

        static String reads(Permit permit) {
            return "select id from casefile.death where case_id = ?";
        }

        static String asks(Permit permit) {
            permit.to(Act.RECORD_DEATH);
            return "insert into casefile.death (id) values (?)";
        }
    }
}
