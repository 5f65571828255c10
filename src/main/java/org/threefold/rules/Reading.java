package org.threefold.rules;

import org.threefold.history.ObservationKind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A measurement that nobody of the team confirmed, in the unit of its kind: reported by a referral
/// or answered in a questionnaire. It can raise a concern, and it never clears one.
public record Reading(ObservationKind kind, BigDecimal value, LocalDate on, Origin origin) {

    /// Where it is from, in the words that a finding says.
    public enum Origin {
        REFERRAL("reported by the referral", "The referral reports"),
        QUESTIONNAIRE("answered in a questionnaire", "A questionnaire gives");

        private final String words;
        private final String beginning;

        Origin(String words, String beginning) {
            this.words = words;
            this.beginning = beginning;
        }

        String words() {
            return words;
        }

        String beginning() {
            return beginning;
        }
    }

    /// As a referral reports it.
    public Reading(ObservationKind kind, BigDecimal value, LocalDate on) {
        this(kind, value, on, Origin.REFERRAL);
    }

    static Optional<Reading> latest(List<Reading> readings, ObservationKind kind) {
        return readings.stream()
                .filter(reading -> reading.kind() == kind)
                .max(Comparator.comparing(Reading::on));
    }

    /// Those of its kind and its day, itself among them.
    static List<Reading> ofTheDay(List<Reading> readings, Reading one) {
        return readings.stream()
                .filter(it -> it.kind() == one.kind() && it.on().equals(one.on()))
                .toList();
    }
}
