package org.threefold.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// A pain condition as it read when it was recorded: later releases of the table change nothing.
@Embeddable
public record ConditionColumns(
        @Column(name = "condition_code") String code,
        @Column(name = "condition_title") String title,
        @Column(name = "condition_key") @Enumerated(EnumType.STRING) ConditionKey key) {

    public static ConditionColumns of(PainCondition condition) {
        return new ConditionColumns(condition.code(), condition.title(), condition.key());
    }

    public PainCondition condition() {
        return new PainCondition(code, title, key);
    }
}
