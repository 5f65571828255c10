package org.threefold.interop;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Period;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Which of several names, numbers or addresses of a person holds today.
final class NameInForce {

    private static final List<String> ORDER =
            List.of("official", "usual", "", "temp", "nickname", "anonymous", "maiden", "old");

    private NameInForce() {}

    /// The official name, else the usual one, else another; of two the one that began later. A name
    /// that ended, or is marked as old, counts only where there is no other.
    static Optional<HumanName> of(List<HumanName> names, LocalDate today) {
        return names.stream()
                .filter(name -> name.hasFamily() || name.hasGiven() || name.hasText())
                .min(
                        Comparator.comparing((HumanName name) -> !holds(name.getPeriod(), today))
                                .thenComparing(NameInForce::rank)
                                .thenComparing(
                                        name -> start(name.getPeriod()), Comparator.reverseOrder())
                                .thenComparing(name -> -name.getGiven().size()));
    }

    static boolean holds(Period period, LocalDate today) {
        boolean begun = !start(period).isAfter(today);
        var end = period.getEnd();
        return begun
                && (end == null
                        || !day(end, period.getEndElement().getValueAsString()).isBefore(today));
    }

    private static int rank(HumanName name) {
        int rank = ORDER.indexOf(name.getUse() == null ? "" : name.getUse().toCode());
        return rank < 0 ? ORDER.size() : rank;
    }

    private static LocalDate start(Period period) {
        var start = period.getStart();
        return start == null
                ? LocalDate.MIN
                : day(start, period.getStartElement().getValueAsString());
    }

    private static LocalDate day(Date moment, String written) {
        return written.length() >= 10
                ? LocalDate.parse(written.substring(0, 10))
                : moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
