package org.threefold.history;

import static org.threefold.history.TrialSources.DWORKIN07;
import static org.threefold.history.TrialSources.FINNERUP15;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;

import org.jspecify.annotations.Nullable;
import org.threefold.library.Citation;
import org.threefold.settings.Amount;
import org.threefold.settings.PolicyProblem;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The settings of one drug, or of drugs that share a row: its least and usual greatest daily dose,
/// the weeks in all and those at the least dose or more.
///
/// `olderMost` is the usual greatest dose from `olderFrom` years on. A drug that has no dose of its
/// own is tried at "the labelled dose"; it has weeks only.
public record DrugNumbers(
        String key,
        String drug,
        @Nullable Amount least,
        @Nullable Amount most,
        @Nullable Amount olderMost,
        int olderFrom,
        Amount weeks,
        Amount weeksAtLeast) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_WEEKS = 26;

    /// One line of the table.
    static DrugNumbers read(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        var of = new Line(cells.get(0), cells.get(1), cells);
        return new DrugNumbers(
                of.key(),
                of.drug(),
                of.dose("least", "least a day", 2),
                of.dose("most", "usual most a day", 4),
                of.dose("older-most", "usual most a day from " + cells.get(6) + " years on", 5),
                cells.get(6).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells.get(6)),
                of.weeks("weeks", "weeks in all", 7),
                of.weeks("weeks-at-least", "weeks at the least dose or more", 8));
    }

    List<Setting> settings() {
        return Stream.of(least, most, olderMost, weeks, weeksAtLeast)
                .filter(Objects::nonNull)
                .map(Setting.class::cast)
                .toList();
    }

    Stream<PolicyProblem> problems(PracticePolicy policy) {
        var ofWeeks =
                PolicyProblem.unlessAtMost(
                        policy, weeksAtLeast, weeks, "More weeks than the whole trial lasts.");
        var ofDose =
                least == null || most == null
                        ? Optional.<PolicyProblem>empty()
                        : PolicyProblem.unlessAtMost(
                                policy, least, most, "Above the usual most of a day.");
        return Stream.concat(ofWeeks.stream(), ofDose.stream());
    }

    private record Line(String key, String drug, List<String> cells) {

        @Nullable Amount dose(String what, String words, int cell) {
            var value = cells.get(cell);
            if (value.isEmpty()) return null;
            var usual = new BigDecimal(value);
            var draft =
                    DrugSettings.number(key, what, drug + ": " + words)
                            .from(basis(cells.get(9)))
                            .between(
                                    part(usual, HALF).toPlainString(),
                                    usual.multiply(BigDecimal.TWO).toPlainString());
            if (what.equals("least"))
                draft.safeFrom(value)
                        .means("A trial below this dose is not adequate by dose and time.")
                        .harm("A dose that is known to be too low would count as a fair trial.");
            else draft.means("More than this is asked about before it is saved.");
            return draft.usually(value, unit());
        }

        Amount weeks(String what, String words, int cell) {
            var value = cells.get(cell);
            return DrugSettings.number(key, what, drug + ": " + words)
                    .from(basis(cells.get(10)))
                    .means("A shorter trial is not adequate by dose and time.")
                    .between("0", String.valueOf(MOST_WEEKS))
                    .safeFrom(value)
                    .harm("A trial that is too short to work would count as a fair trial.")
                    .usually(value, Unit.WEEKS);
        }

        private Unit unit() {
            return switch (cells.get(3)) {
                case "mg" -> Unit.MG;
                case "patch" -> Unit.PATCHES;
                case "unit" -> Unit.UNITS;
                default -> throw new IllegalArgumentException("No unit " + cells.get(3));
            };
        }

        private static Citation basis(String word) {
            return switch (word) {
                case "NEUPSIG" -> FINNERUP15.checked("its table of doses");
                case "DWORKIN" -> DWORKIN07.memory("duration of an adequate trial");
                case "CONVENTION" -> CONVENTION.memory("dose and duration; citation to find");
                case "POLICY" -> POLICY.policy("what makes the trial adequate");
                default -> throw new IllegalArgumentException("No basis " + word);
            };
        }

        private static BigDecimal part(BigDecimal whole, BigDecimal share) {
            return whole.multiply(share).setScale(1, RoundingMode.UP).stripTrailingZeros();
        }
    }
}
