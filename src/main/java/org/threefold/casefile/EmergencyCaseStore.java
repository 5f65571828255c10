package org.threefold.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.EmergencyCases;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cases as emergency access asks for them, through functions that answer those alone who may.
@Repository
class EmergencyCaseStore implements EmergencyCases {

    private final JdbcClient db;

    EmergencyCaseStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean exists(Permit permit) {
        return db.sql("select casefile.exists_for_emergency(?)")
                .param(permit.caseId().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<CaseId, String> numbers(Permit permit, Collection<CaseId> cases) {
        var numbers = new HashMap<CaseId, String>();
        if (cases.isEmpty()) return numbers;
        db.sql(
                        """
                        select case_id, record_year, record_serial
                        from casefile.numbers_of_emergencies(:cases)
                        union
                        select id, record_year, record_serial from casefile.case_file
                        where id = any (:cases)
                        """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            var number = new RecordNumber(row.getInt(2), row.getInt(3));
                            numbers.put(
                                    new CaseId(row.getObject(1, UUID.class)), number.toString());
                        });
        return numbers;
    }

    @Override
    public Optional<CaseId> find(Permit permit, String number, LocalDate born) {
        return RecordNumber.of(number)
                .flatMap(
                        it ->
                                db.sql("select casefile.find_for_emergency(?, ?, ?)")
                                        .params(it.year(), it.serial(), born)
                                        .query(UUID.class)
                                        .optional())
                .map(CaseId::new);
    }
}
