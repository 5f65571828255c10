package org.threefold.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/// One row of `evaluation.entry`.
@Entity
@Immutable
@Table(schema = "evaluation", name = "entry")
class EntryRow {

    @Id UUID id;
    UUID caseId;
    String section;
    String question;
    boolean known;
    @Nullable String kind;
    @Nullable String value;
    String note;
    String nature;
    String because;
    UUID accountId;
    Instant at;
    UUID[] supersedes;

    static EntryRow of(Entry entry) {
        var row = new EntryRow();
        row.id = entry.id().value();
        row.caseId = entry.caseId().value();
        row.section = Section.of(entry.question()).name();
        row.question = entry.question().id();
        row.note = entry.note();
        row.nature = entry.nature().name();
        row.because = entry.because();
        row.accountId = entry.by();
        row.at = entry.at();
        row.supersedes = entry.supersedes().stream().map(EntryId::value).toArray(UUID[]::new);
        if (entry.answer() instanceof Answer.Known<AnswerValue>(var given)) row.keep(given);
        return row;
    }

    static EntryRow read(ResultSet line) throws SQLException {
        var row = new EntryRow();
        row.id = line.getObject("id", UUID.class);
        row.caseId = line.getObject("case_id", UUID.class);
        row.section = line.getString("section");
        row.question = line.getString("question");
        row.known = line.getBoolean("known");
        row.kind = line.getString("kind");
        row.value = line.getString("value");
        row.note = line.getString("note");
        row.nature = line.getString("nature");
        row.because = line.getString("because");
        row.accountId = line.getObject("account_id", UUID.class);
        row.at = line.getObject("at", OffsetDateTime.class).toInstant();
        row.supersedes = (UUID[]) line.getArray("supersedes").getArray();
        return row;
    }

    Entry entry() {
        return new Entry(
                new EntryId(id),
                new CaseId(caseId),
                Questions.stored(question, shape()),
                known ? new Answer.Known<>(given()) : new Answer.NotKnown<>(),
                note,
                Nature.valueOf(nature),
                because,
                accountId,
                at,
                Arrays.stream(supersedes).map(EntryId::new).toList());
    }

    /// For a question that the catalogue does not name any more.
    private Shape shape() {
        return switch (kind == null ? "" : kind) {
            case "YES_NO" -> new Shape.YesNo();
            case "ON" -> new Shape.Day();
            default -> new Shape.Words(Integer.MAX_VALUE);
        };
    }

    private void keep(AnswerValue given) {
        known = true;
        switch (given) {
            case AnswerValue.YesNo(var yes) -> keep("YES_NO", Boolean.toString(yes));
            case AnswerValue.Chosen(var key) -> keep("CHOSEN", key);
            case AnswerValue.Amount(var amount) -> keep("AMOUNT", amount.toPlainString());
            case AnswerValue.On(var day) -> keep("ON", day.toString());
            case AnswerValue.Text(var words) -> keep("TEXT", words);
        }
    }

    private void keep(String newKind, String newValue) {
        kind = newKind;
        value = newValue;
    }

    private AnswerValue given() {
        var words = value == null ? "" : value;
        return switch (kind == null ? "" : kind) {
            case "YES_NO" -> new AnswerValue.YesNo(Boolean.parseBoolean(words));
            case "CHOSEN" -> new AnswerValue.Chosen(words);
            case "AMOUNT" -> new AnswerValue.Amount(new BigDecimal(words));
            case "ON" -> new AnswerValue.On(LocalDate.parse(words));
            case "TEXT" -> new AnswerValue.Text(words);
            default -> throw new IllegalStateException("No such kind of value: " + kind);
        };
    }
}
