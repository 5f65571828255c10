package org.threefold.referral;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Person;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.PatientId;
import org.threefold.kernel.StaffId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Referrals and what was said about them. Both are appended.
@Repository
class ReferralStore {

    private final EntityManager facts;
    private final JdbcClient db;
    private final CaseFiles persons;
    private final CareTeams teams;

    ReferralStore(EntityManager facts, JdbcClient db, CaseFiles persons, CareTeams teams) {
        this.facts = facts;
        this.db = db;
        this.persons = persons;
        this.teams = teams;
    }

    void append(Permit permit, UUID command, Referral referral) {
        permit.to(Act.SEND_REFERRAL);
        persons.register(permit, referral.person(), referral.receivedAt());
        facts.persist(ReferralRow.of(command, referral));
        facts.flush();
    }

    void append(Permit permit, ReferralStep step) {
        permit.to(Act.SEND_REFERRAL, Act.TRIAGE_REFERRAL);
        if (!step.by().equals(permit.staffId())) {
            throw new IllegalArgumentException("A step is signed by who acts");
        }
        facts.persist(StepRow.of(step));
        facts.flush();
    }

    /// The referral that this command made before, if it did. Commands of the same id wait for
    /// each other.
    Optional<ReferralId> madeBy(Permit permit, UUID command) {
        waitForTurn(command);
        return db.sql("select id from casefile.referral where command = ? and entered_by = ?")
                .params(command, permit.accountId())
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<ReferralRecord> find(Permit permit, ReferralId id) {
        return Optional.ofNullable(facts.find(ReferralRow.class, id.value()))
                .map(row -> row.referral(person(permit, row.personId())))
                .map(referral -> record(permit, referral, steps(id)));
    }

    /// Whoever may see a referral may see its person.
    private Person person(Permit permit, UUID id) {
        return persons.person(permit, new PatientId(id)).orElseThrow();
    }

    private ReferralRecord record(Permit permit, Referral referral, List<ReferralStep> steps) {
        var people =
                Stream.concat(Stream.of(referral.enteredBy()), steps.stream().map(ReferralStep::by))
                        .map(StaffId::value)
                        .collect(Collectors.toSet());
        return new ReferralRecord(referral, steps, teams.names(permit, people));
    }

    private List<ReferralStep> steps(ReferralId id) {
        return facts.createQuery(
                        "from StepRow where referralId = :id order by saidAt, id", StepRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(StepRow::step)
                .toList();
    }

    /// Whoever else asks for this id waits until this transaction ends.
    void waitForTurn(UUID id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.toString())
                .query((_, _) -> true)
                .single();
    }
}
