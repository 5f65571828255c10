package org.threefold.settings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Proposals and what came of them. Both are appended; what is being typed is not.
@Repository
class PolicyStore {

    private static final String ADOPTED =
            """
            select p.id, p.settings, p.loosened, p.why, p.name as drafter, p.at as drafted_at,
                   e.version, e.applies_from, e.discipline, e.name as adopter, e.at as adopted_at
            from settings.proposal p join settings.ending e on e.proposal_id = p.id
            where e.version is not null
            """;

    private static final String PROPOSED =
            """
            select p.id, p.based_on, p.settings, p.loosened, p.applies_from, p.why, p.by_account, p.name,
                   p.disciplines, p.at, e.name as ended_by, e.kind, e.why as ended_why, e.at as ended_at
            from settings.proposal p left join settings.ending e on e.proposal_id = p.id
            where e.version is null
            """;

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    PolicyStore(JdbcClient db) {
        this.db = db;
    }

    Optional<PolicyVersion> inForce(Permit permit, LocalDate day) {
        return db.sql(
                        ADOPTED
                                + " and e.applies_from <= ?"
                                + " order by e.applies_from desc, e.version desc limit 1")
                .param(day)
                .query((row, _) -> PolicyRows.version(row))
                .optional();
    }

    PracticePolicy safety(Permit permit, LocalDate day) {
        var values =
                db.sql("select settings.safety_settings(?)::text")
                        .param(day)
                        .query(String.class)
                        .single();
        return new PracticePolicy(json.readValue(values, new TypeReference<>() {}));
    }

    /// All of them, newest first, the built-in one last.
    List<PolicyVersion> versions(Permit permit) {
        var adopted =
                db.sql(ADOPTED + " order by e.version desc")
                        .query((row, _) -> PolicyRows.version(row))
                        .list();
        return Stream.concat(adopted.stream(), Stream.of(PolicyVersion.BUILT_IN)).toList();
    }

    Optional<PolicyVersion> adopted(Permit permit, ProposalId which) {
        return db.sql(ADOPTED + " and p.id = ?")
                .param(which.value())
                .query((row, _) -> PolicyRows.version(row))
                .optional();
    }

    Optional<Proposal> waiting(Permit permit) {
        return db.sql(PROPOSED + " and e.proposal_id is null order by p.at desc limit 1")
                .query((row, _) -> PolicyRows.proposal(row))
                .optional();
    }

    /// Withdrawn or sent back, newest first.
    List<Proposal> ended(Permit permit) {
        return db.sql(PROPOSED + " and e.proposal_id is not null order by e.at desc limit 20")
                .query((row, _) -> PolicyRows.proposal(row))
                .list();
    }

    Optional<UUID> find(Permit permit, ProposalId which) {
        return db.sql("select id from settings.proposal where id = ?")
                .param(which.value())
                .query(UUID.class)
                .optional();
    }

    void append(Permit permit, Proposal it) {
        permit.to(Act.PROPOSE_POLICY);
        db.sql(
                        """
                        insert into settings.proposal (id, based_on, settings, loosened, applies_from, why,
                                                     by_account, name, disciplines, at)
                        values (:id, :basedOn, :settings::jsonb, :loosened::jsonb, :from, :why,
                                :by, :name, :disciplines, :at)
                        """)
                .param("id", it.id().value())
                .param("basedOn", it.basedOn())
                .param("settings", json.writeValueAsString(it.policy().values()))
                .param("loosened", json.writeValueAsString(it.reasons()))
                .param("from", it.from())
                .param("why", it.why())
                .param("by", permit.accountId())
                .param("name", it.drafter())
                .param(
                        "disciplines",
                        it.disciplines().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void append(Permit permit, PolicyVersion version) {
        permit.to(Act.ADOPT_POLICY);
        var adopted = version.adopted();
        if (adopted == null) throw new IllegalArgumentException("Nobody adopts what is built in");
        db.sql(
                        """
                        insert into settings.ending (proposal_id, kind, version, applies_from, discipline,
                                                   by_account, name, why, at)
                        values (:proposal, 'ADOPTED', :version, :from, :discipline, :by, :name, '', :at)
                        """)
                .param("proposal", adopted.proposal().value())
                .param("version", version.number())
                .param("from", version.from())
                .param("discipline", adopted.as().name())
                .param("by", permit.accountId())
                .param("name", adopted.adopter())
                .param("at", adopted.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Permit permit, ProposalId which, Proposal.Ending ending) {
        permit.to(Act.PROPOSE_POLICY, Act.SEND_BACK_POLICY);
        db.sql(
                        """
                        insert into settings.ending (proposal_id, kind, by_account, name, why, at)
                        values (:proposal, :kind, :by, :name, :why, :at)
                        """)
                .param("proposal", which.value())
                .param("kind", ending.byDrafter() ? "WITHDRAWN" : "SENT_BACK")
                .param("by", permit.accountId())
                .param("name", ending.name())
                .param("why", ending.why())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PolicyUnsent> unsent(Permit permit) {
        return db.sql("select content from settings.unsent where account_id = ?")
                .param(permit.accountId())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, PolicyUnsent.class));
    }

    void keep(Permit permit, PolicyUnsent typed, Instant at) {
        permit.to(Act.DRAFT_POLICY);
        db.sql(
                        """
                        insert into settings.unsent (account_id, content, saved_at)
                        values (:account, :content, :at)
                        on conflict on constraint one_draft_is_typed_at_a_time
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("account", permit.accountId())
                .param("content", json.writeValueAsString(typed))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(Permit permit) {
        permit.to(Act.DRAFT_POLICY, Act.PROPOSE_POLICY);
        db.sql("delete from settings.unsent where account_id = ?")
                .param(permit.accountId())
                .update();
    }

    /// Until this transaction ends nobody else proposes or adopts.
    void oneAtATime(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('practice policy', 6))")
                .query((_, _) -> true)
                .single();
    }
}
