package org.threefold.library;

import static java.util.stream.Collectors.joining;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the practice added to the library. The tables refuse update and delete too.
@Repository
class LibraryStore {

    private final JdbcClient db;

    LibraryStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, UUID id, Publication it, Instant at) {
        permit.to(Act.KEEP_EVIDENCE);
        db.sql(
                        """
                        insert into library.source (id, key, short_name, kind, citation, locator, published, doi, pmid,
                                                     review_due, by_account, by_name, at)
                        values (:id, :key, :name, :kind, :citation, :locator, :published, :doi, :pmid, :due, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("key", it.id())
                .param("name", it.source().shortName())
                .param("kind", it.kind().name())
                .param("citation", it.source().citation())
                .param("locator", it.source().locator())
                .param("published", it.dated().written())
                .param("doi", it.doi())
                .param("pmid", it.pmid())
                .param("due", it.reviewDue())
                .params(signed(permit, at))
                .update();
    }

    void append(Permit permit, UUID id, Statement it, Instant at) {
        permit.to(Act.KEEP_EVIDENCE);
        var effect = it.effect();
        db.sql(
                        """
                        insert into library.statement (id, source, kind, topics, traits, horizon, effect, certainty, population,
                                                        verification_level, detail, sentence, plain, disputed_by, by_account, by_name, at)
                        values (:id, :source, :kind, :topics, :traits, :horizon, :effect, :certainty, :population,
                                :mark, :detail, :sentence, :plain, :disputed, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("source", it.source().id())
                .param("kind", it.kind().name())
                .param("topics", names(it.topics()))
                .param("traits", names(it.when()))
                .param("horizon", it.horizon().name())
                .param("effect", effect == null ? "" : effect.written())
                .param("certainty", it.certainty().name())
                .param("population", it.population())
                .param("mark", it.citation().mark().name())
                .param("detail", it.citation().detail())
                .param("sentence", it.sentence())
                .param("plain", it.plain())
                .param("disputed", String.join(",", it.disputedBy()))
                .params(signed(permit, at))
                .update();
    }

    void append(
            Permit permit,
            UUID id,
            String source,
            SourceStanding standing,
            LocalDate today,
            Instant at) {
        permit.to(Act.KEEP_EVIDENCE);
        var row =
                switch (standing) {
                    case SourceStanding.Current _ ->
                            new StandingRow("CURRENT", today, "", "It holds again");
                    case SourceStanding.Retracted(var since, var why) ->
                            new StandingRow("RETRACTED", since, "", why);
                    case SourceStanding.Superseded(var since, var by, var why) ->
                            new StandingRow("SUPERSEDED", since, by, why);
                };
        db.sql(
                        """
                        insert into library.standing (id, source, kind, since, by_source, why, by_account, by_name, at)
                        values (:id, :source, :kind, :since, :bySource, :why, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("source", source)
                .param("kind", row.kind())
                .param("since", row.since())
                .param("bySource", row.by())
                .param("why", row.why())
                .params(signed(permit, at))
                .update();
    }

    void append(Permit permit, UUID id, String source, LocalDate next, String note, Instant at) {
        permit.to(Act.KEEP_EVIDENCE);
        db.sql(
                        """
                        insert into library.review (id, source, next_due, note, by_account, by_name, at)
                        values (:id, :source, :next, :note, :by, :byName, :at)
                        """)
                .param("id", id)
                .param("source", source)
                .param("next", next)
                .param("note", note)
                .params(signed(permit, at))
                .update();
    }

    /// Whether this command was carried out already.
    boolean holds(Permit permit, String table, UUID id) {
        return db.sql("select exists (select from library." + table + " where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /// Until this transaction ends nobody else adds to the library.
    void oneAtATime(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('the evidence library', 5))")
                .query((_, _) -> true)
                .single();
    }

    private record StandingRow(String kind, LocalDate since, String by, String why) {}

    private static Map<String, Object> signed(Permit permit, Instant at) {
        return Map.of(
                "by", permit.accountId(),
                "byName", permit.name(),
                "at", at.atOffset(ZoneOffset.UTC));
    }

    private static String names(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).sorted().collect(joining(","));
    }
}
