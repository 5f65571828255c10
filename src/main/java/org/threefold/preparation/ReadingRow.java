package org.threefold.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// A [Reading] as a row.
@Entity
@Immutable
@Table(schema = "preparation", name = "reading")
@NullUnmarked
class ReadingRow {

    @Id private UUID id;
    private UUID caseId;
    private String slug;
    private int version;
    private String kind;
    private @Nullable Integer question;

    @Column(name = "option")
    private @Nullable Integer chosen;

    private UUID byAccount;
    private Instant at;

    protected ReadingRow() {}

    static ReadingRow of(Reading reading) {
        var row = new ReadingRow();
        row.id = reading.id().value();
        row.caseId = reading.caseId().value();
        row.slug = reading.material().slug();
        row.version = reading.material().version();
        row.byAccount = reading.by();
        row.at = reading.at();
        row.take(reading.step());
        return row;
    }

    Reading reading() {
        var material = new MaterialId(slug, version);
        return new Reading(new ReadingId(id), new CaseId(caseId), material, step(), byAccount, at);
    }

    private void take(Step step) {
        switch (step) {
            case Step.Opened() -> kind = "OPENED";
            case Step.Finished() -> kind = "FINISHED";
            case Step.Answered(int asked, int option) -> {
                kind = "ANSWERED";
                question = asked;
                chosen = option;
            }
        }
    }

    private Step step() {
        return switch (kind) {
            case "OPENED" -> new Step.Opened();
            case "FINISHED" -> new Step.Finished();
            case "ANSWERED" ->
                    new Step.Answered(
                            Objects.requireNonNull(question), Objects.requireNonNull(chosen));
            default -> throw new IllegalStateException("No such step: " + kind);
        };
    }
}
