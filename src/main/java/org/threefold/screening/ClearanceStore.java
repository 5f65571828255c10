package org.threefold.screening;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.rules.Rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Clearances are appended. The table refuses update and delete too, and shows those of
/// substance use to the seats alone.
@Repository
class ClearanceStore {

    private final EntityManager facts;

    ClearanceStore(EntityManager facts) {
        this.facts = facts;
    }

    void append(Permit permit, Clearance clearance, Rule rule) {
        permit.to(
                Act.CLEAR_PAIN_FINDING,
                Act.CLEAR_MENTAL_HEALTH_FINDING,
                Act.CLEAR_THERAPY_FINDING,
                Act.SIGN_EXCEPTION);
        if (!clearance.caseId().equals(permit.caseId())) {
            throw new IllegalArgumentException("The permit is about another case");
        }
        facts.persist(ClearanceRow.of(clearance, rule.part2()));
        facts.flush();
    }

    /// By rule, oldest first.
    Map<String, List<Clearance>> byRule(Permit permit) {
        return facts.createQuery(
                        "from ClearanceRow where caseId = :id order by at, id", ClearanceRow.class)
                .setParameter("id", permit.caseId().value())
                .getResultStream()
                .map(ClearanceRow::clearance)
                .collect(Collectors.groupingBy(Clearance::ruleId));
    }

    Optional<Clearance> find(Permit permit, ClearanceId id) {
        return Optional.ofNullable(facts.find(ClearanceRow.class, id.value()))
                .map(ClearanceRow::clearance)
                .filter(clearance -> clearance.caseId().equals(permit.caseId()));
    }
}
