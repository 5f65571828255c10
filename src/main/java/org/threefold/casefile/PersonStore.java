package org.threefold.casefile;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Persons are appended, as they were first written down.
@Repository
class PersonStore {

    private final EntityManager facts;

    PersonStore(EntityManager facts) {
        this.facts = facts;
    }

    void append(Permit permit, Person person, Instant now) {
        permit.to(Act.SEND_REFERRAL);
        facts.persist(PersonRow.of(person, permit.staffId(), now));
        facts.flush();
        person.identifiers().stream()
                .distinct()
                .forEach(number -> facts.persist(IdentifierRow.of(person.id(), number)));
        facts.flush();
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(facts.find(PersonRow.class, id)).map(_ -> get(id));
    }

    /// The person behind a case or referral that was already found: the database shows no other.
    Person get(UUID id) {
        var identifiers =
                facts.createQuery(
                                "from IdentifierRow where personId = :id order by id",
                                IdentifierRow.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(IdentifierRow::identifier)
                        .toList();
        return facts.find(PersonRow.class, id).person(identifiers);
    }
}
