package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.PatientId;
import org.threefold.kernel.StaffId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A case file with its person and its questions, in one statement: it stands on every page of a
/// case.
@Repository
class CaseFileReader {

    private static final String FIND =
            """
            select f.record_year, f.record_serial, f.condition_code, f.condition_title, f.condition_key,
                   f.opened_by, f.opened_at, f.person_id, p.family, p.given, p.birth_date, p.sex, p.phone,
                   p.email, p.address, p.language,
                   (select coalesce(jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value) order by i.id), '[]')
                    from casefile.person_identifier i where i.person_id = p.id)::text as identifiers,
                   (select jsonb_agg(jsonb_build_object('id', q.id, 'text', q.question, 'by', q.asked_by, 'at', q.asked_at,
                                                        'supersedes', q.supersedes) order by q.asked_at, q.id)
                    from casefile.case_question q where q.case_id = f.id)::text as questions
            from casefile.case_file f join casefile.person p on p.id = f.person_id
            where f.id = ?
            """;

    private final JdbcClient db;
    private final ObjectMapper json;

    CaseFileReader(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    private record Asked(UUID id, String text, UUID by, Instant at, @Nullable UUID supersedes) {}

    Optional<CaseFile> find(Permit permit) {
        return db.sql(FIND)
                .param(permit.caseId().value())
                .query((row, _) -> file(permit.caseId(), row))
                .optional();
    }

    private CaseFile file(CaseId id, ResultSet row) throws SQLException {
        return new CaseFile(
                id,
                new RecordNumber(row.getInt("record_year"), row.getInt("record_serial")),
                person(row),
                new PainCondition(
                        row.getString("condition_code"),
                        row.getString("condition_title"),
                        ConditionKey.valueOf(row.getString("condition_key"))),
                questions(id, row.getString("questions")),
                new StaffId(row.getObject("opened_by", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private Person person(ResultSet row) throws SQLException {
        return new Person(
                new PatientId(row.getObject("person_id", UUID.class)),
                row.getString("family"),
                row.getString("given"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                json.readValue(
                        row.getString("identifiers"), new TypeReference<List<Identifier>>() {}),
                new Contact(
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address").lines().toList(),
                        row.getString("language")));
    }

    private List<FramedQuestion> questions(CaseId id, String words) {
        return json.readValue(words, new TypeReference<List<Asked>>() {}).stream()
                .map(
                        it ->
                                new FramedQuestion(
                                        it.id(),
                                        id,
                                        it.text(),
                                        new StaffId(it.by()),
                                        it.at(),
                                        it.supersedes()))
                .toList();
    }
}
