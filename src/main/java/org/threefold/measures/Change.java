package org.threefold.measures;

import org.threefold.forms.Numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// How far a score has moved since the first one, which way that is, and whether somebody is
/// likely to notice.
public record Change(Scale scale, BigDecimal first, LocalDate on, BigDecimal now) {

    /// Better, worse, or neither.
    public enum Course {
        BETTER,
        WORSE,
        SAME
    }

    public Course course() {
        int better = scale.direction().better(now.compareTo(first));
        if (better == 0) return Course.SAME;
        return better > 0 ? Course.BETTER : Course.WORSE;
    }

    public List<Threshold> reached() {
        return scale.thresholds().stream().filter(it -> it.reached(first, now)).toList();
    }

    public boolean meaningful() {
        return !reached().isEmpty();
    }

    /// "6 lower than on the first day (better)"
    public String words() {
        var moved = now.subtract(first);
        if (moved.signum() == 0) return "as at the first";
        var by = Numbers.score(moved.abs()) + (moved.signum() < 0 ? " lower" : " higher");
        return by + " than at the first" + percent(moved) + verdict();
    }

    private String percent(BigDecimal moved) {
        if (first.signum() <= 0 || scale.thresholds().isEmpty()) return "";
        var share = Threshold.percent(moved.abs(), first);
        var whole = share.setScale(0, RoundingMode.HALF_UP);
        boolean seems = scale.thresholds().stream().anyMatch(it -> it.seemsReached(share, whole));
        var shown = seems ? share.setScale(1, RoundingMode.DOWN) : whole;
        return " (" + shown.toPlainString() + " %)";
    }

    private String verdict() {
        return switch (course()) {
            case BETTER -> meaningful() ? ": better, a meaningful change" : ": better";
            case WORSE -> meaningful() ? ": worse, a meaningful change" : ": worse";
            case SAME -> "";
        };
    }

    /// Which change counts as meaningful for this scale, and who says so; empty if nobody does.
    public String measuredBy() {
        return String.join(
                "; ",
                scale.thresholds().stream()
                        .map(it -> it.words() + ", " + it.source().words())
                        .toList());
    }
}
