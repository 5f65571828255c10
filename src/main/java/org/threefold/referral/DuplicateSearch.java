package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Person;
import org.threefold.casefile.RecordNumber;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.PatientId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Finds persons who may be one: the same identifier, or the same date of birth and a name that may
/// be the same in another spelling or order.
@Repository
class DuplicateSearch {

    private static final String LIKE_THIS_ONE =
            """
            with numbered as (
                select i.person_id from casefile.person_identifier i
                where (i.system, i.value) in (:numbers)),
            named as (
                select p.id as person_id from casefile.person p where p.id in (:named))
            select p.id, p.id in (select person_id from numbered),
                   p.id in (select person_id from named),
                   f.id, f.record_year, f.record_serial, r.id
            from casefile.person p
            left join casefile.referral r on r.person_id = p.id
            left join casefile.case_file f on f.person_id = p.id or f.referral_id = r.id
            where p.id in (select person_id from numbered union select person_id from named)
              and p.id is distinct from cast(:self as uuid)
            order by f.opened_at desc nulls last, r.received_at desc nulls last
            limit 20
            """;

    private static final String BORN_THAT_DAY =
            "select id, family, given from casefile.person where birth_date = :born";

    private final JdbcClient db;
    private final CaseFiles persons;

    DuplicateSearch(JdbcClient db, CaseFiles persons) {
        this.db = db;
        this.persons = persons;
    }

    List<Duplicate> of(Permit permit, Person person) {
        return like(
                permit,
                person.identifiers(),
                person.family(),
                person.given(),
                person.birthDate(),
                person.id().value());
    }

    List<Duplicate> of(Permit permit, PersonDraft person) {
        return like(
                permit,
                person.identifiers(),
                person.family(),
                person.given(),
                person.birthDate(),
                null);
    }

    private List<Duplicate> like(
            Permit permit,
            List<Identifier> numbers,
            String family,
            String given,
            @Nullable LocalDate born,
            @Nullable UUID self) {
        return db.sql(LIKE_THIS_ONE)
                .param("numbers", pairs(numbers))
                .param("named", named(NameKey.of(family, given), born))
                .param("self", self, Types.OTHER)
                .query((row, _) -> duplicate(permit, row))
                .list();
    }

    /// Never empty, so that the query needs no second form.
    private List<UUID> named(NameKey name, @Nullable LocalDate born) {
        var like = new ArrayList<UUID>(List.of(new UUID(0, 0)));
        if (born == null) return like;
        db.sql(BORN_THAT_DAY)
                .param("born", born)
                .query(
                        row -> {
                            if (name.mayBe(NameKey.of(row.getString(2), row.getString(3))))
                                like.add(row.getObject(1, UUID.class));
                        });
        return like;
    }

    /// A number without a system is shared by half the world; it is no likeness.
    private static List<Object[]> pairs(List<Identifier> numbers) {
        var pairs =
                numbers.stream()
                        .filter(number -> !number.system().isEmpty())
                        .map(number -> new Object[] {number.system(), number.value()})
                        .toList();
        return pairs.isEmpty() ? List.<Object[]>of(new Object[] {"", ""}) : pairs;
    }

    private Duplicate duplicate(Permit permit, ResultSet row) throws SQLException {
        var caseId = row.getObject(4, UUID.class);
        var referral = row.getObject(7, UUID.class);
        return new Duplicate(
                persons.person(permit, new PatientId(row.getObject(1, UUID.class))).orElseThrow(),
                because(row.getBoolean(2), row.getBoolean(3)),
                caseId == null ? null : new CaseId(caseId),
                caseId == null ? null : new RecordNumber(row.getInt(5), row.getInt(6)),
                referral == null ? null : new ReferralId(referral));
    }

    private static Set<Likeness> because(boolean sameNumber, boolean sameName) {
        var because = EnumSet.noneOf(Likeness.class);
        if (sameNumber) {
            because.add(Likeness.SAME_IDENTIFIER);
        }
        if (sameName) {
            because.add(Likeness.SAME_NAME_AND_BIRTH_DATE);
        }
        return because;
    }
}
