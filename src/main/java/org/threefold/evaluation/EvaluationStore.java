package org.threefold.evaluation;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Entries and signatures are appended. The tables refuse update and delete too, and show only
/// what the reader may see.
@Repository
class EvaluationStore {

    private final EntityManager facts;
    private final JdbcClient db;

    EvaluationStore(EntityManager facts, JdbcClient db) {
        this.facts = facts;
        this.db = db;
    }

    void append(Permit permit, Entry entry) {
        permit.to(
                Act.WRITE_PAIN_SECTION, Act.WRITE_MENTAL_HEALTH_SECTION, Act.WRITE_THERAPY_SECTION);
        refuseAnotherCase(permit, entry.caseId().equals(permit.caseId()));
        facts.persist(EntryRow.of(entry));
        facts.flush();
    }

    void append(Permit permit, SectionSignature signature) {
        permit.to(Act.SIGN_PAIN_SECTION, Act.SIGN_MENTAL_HEALTH_SECTION, Act.SIGN_THERAPY_SECTION);
        facts.persist(SignatureRow.of(permit.caseId(), signature));
        facts.flush();
    }

    /// Read as a list, with every page of the case: plain SQL.
    List<Entry> entries(Permit permit) {
        return db.sql(
                        """
                        select id, case_id, section, question, known, kind, value, note, nature,
                               because, account_id, at, supersedes
                        from evaluation.entry where case_id = ? order by at, id
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> EntryRow.read(row).entry())
                .list();
    }

    List<Entry> entries(Permit permit, String question) {
        return db.sql(
                        """
                        select id, case_id, section, question, known, kind, value, note, nature,
                               because, account_id, at, supersedes
                        from evaluation.entry where case_id = ? and question = ? order by at, id
                        """)
                .params(permit.caseId().value(), question)
                .query((row, _) -> EntryRow.read(row).entry())
                .list();
    }

    Map<Section, SectionSignature> signatures(Permit permit) {
        var signatures = new EnumMap<Section, SectionSignature>(Section.class);
        facts.createQuery("from SignatureRow where caseId = :id", SignatureRow.class)
                .setParameter("id", permit.caseId().value())
                .getResultStream()
                .map(SignatureRow::signature)
                .forEach(signature -> signatures.put(signature.section(), signature));
        return signatures;
    }

    /// Writers share a section with each other, but not with whoever signs it.
    void share(Permit permit, Section section) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 2))", permit, section);
    }

    void close(Permit permit, Section section) {
        lock("select pg_advisory_xact_lock(hashtextextended(?, 2))", permit, section);
    }

    private void lock(String sql, Permit permit, Section section) {
        db.sql(sql).param(permit.caseId() + section.name()).query((_, _) -> true).single();
    }

    private static void refuseAnotherCase(Permit permit, boolean same) {
        if (!same)
            throw new IllegalArgumentException("The permit is about another case: " + permit);
    }
}
