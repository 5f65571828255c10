package org.threefold.opioids;

import java.math.BigDecimal;

/// What is taken of one opioid in a day, in the terms of a factor: milligrams by mouth, patches by
/// what they release, or some other way; or what is missing to say so.
sealed interface Intake {

    /// `assumed` says what the entry left open and was taken to be so; empty, where nothing was.
    record ByMouth(BigDecimal mgADay, String assumed) implements Intake {}

    /// What all patches worn at one time release together. How often they are changed is no part
    /// of it.
    record Patches(BigDecimal mcgAnHour, String assumed) implements Intake {}

    record AnotherWay(String way) implements Intake {}

    record NotSaid(String missing) implements Intake {}

    /// The same amount as somebody would say it.
    default String words() {
        return switch (this) {
            case ByMouth(var mg, _) -> plain(mg) + " mg a day";
            case Patches(var mcg, _) -> plain(mcg) + " mcg/h by patch";
            case AnotherWay(var way) -> way;
            case NotSaid(_) -> "the amount is not recorded";
        };
    }

    /// What was taken for granted, to be shown beside the figure.
    default String assumption() {
        return switch (this) {
            case ByMouth(_, var assumed) -> assumed;
            case Patches(_, var assumed) -> assumed;
            case AnotherWay _, NotSaid _ -> "";
        };
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
