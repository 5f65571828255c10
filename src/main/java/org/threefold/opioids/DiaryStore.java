package org.threefold.opioids;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The diary is appended. The tables refuse update and delete too.
@Repository
class DiaryStore {

    private final EntityManager facts;
    private final JdbcClient db;

    DiaryStore(EntityManager facts, JdbcClient db) {
        this.facts = facts;
        this.db = db;
    }

    void append(Permit permit, DiaryDay day) {
        permit.to(Act.KEEP_OPIOID_DIARY);
        if (!permit.caseId().equals(day.caseId()))
            throw new IllegalArgumentException("A diary is kept on one's own case");
        facts.persist(DiaryDayRow.of(day));
        facts.flush();
        IntStream.range(0, day.taken().size())
                .forEach(line -> facts.persist(TakeRow.of(day, line)));
        facts.flush();
    }

    /// The entries that no later one took the place of, the newest day first.
    List<DiaryDay> standing(Permit permit) {
        var all = all(permit);
        var replaced =
                all.stream()
                        .map(DiaryDay::supersedes)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return all.stream().filter(it -> !replaced.contains(it.id())).toList();
    }

    boolean holds(Permit permit, DiaryDayId id) {
        return Optional.ofNullable(facts.find(DiaryDayRow.class, id.value())).isPresent();
    }

    /// Until this transaction ends nobody else writes in this diary.
    void oneAtATime(Permit permit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 15))")
                .param("opioid diary " + permit.caseId())
                .query((_, _) -> true)
                .single();
    }

    private List<DiaryDay> all(Permit permit) {
        var taken =
                facts.createQuery(
                                "from TakeRow where caseId = :id order by dayId, line",
                                TakeRow.class)
                        .setParameter("id", permit.caseId().value())
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        TakeRow::dayId,
                                        Collectors.mapping(TakeRow::take, Collectors.toList())));
        return facts.createQuery(
                        "from DiaryDayRow where caseId = :id order by day desc, at desc",
                        DiaryDayRow.class)
                .setParameter("id", permit.caseId().value())
                .getResultStream()
                .map(row -> row.day(taken.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
