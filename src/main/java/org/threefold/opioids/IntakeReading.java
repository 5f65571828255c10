package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.opioids.Intake.AnotherWay;
import org.threefold.opioids.Intake.ByMouth;
import org.threefold.opioids.Intake.NotSaid;
import org.threefold.opioids.Intake.Patches;

import java.math.BigDecimal;
import java.util.Optional;

/// How much of an opioid an entry of the medication list allows in a day at most: clinical
/// specification 6.3. What the entry does not say is missing; it is never taken to be nothing.
final class IntakeReading {

    private static final String ONE_PATCH = "one patch, as the entry does not say how many";
    private static final String SWALLOWED = "by mouth, as the entry does not say how";
    private static final int MICROGRAMS = 3;

    private final Product product;
    private final Optional<Measurement> dose;
    private final HowOften often;

    private IntakeReading(Product product, @Nullable Measurement dose, @Nullable String often) {
        this.product = product;
        this.dose = Optional.ofNullable(dose);
        this.often = HowOften.read(often == null ? "" : often);
    }

    static Intake of(Product product, @Nullable Measurement dose, @Nullable String often) {
        return new IntakeReading(product, dose, often).read();
    }

    private Intake read() {
        var fentanyl = product.opioid() == Opioid.FENTANYL;
        if (byTheHour()) return patches();
        return switch (product.form()) {
            case PATCH -> patches();
            case BY_MOUTH -> swallowed("");
            case NOT_NAMED ->
                    fentanyl ? new NotSaid("whether it is a patch") : swallowed(SWALLOWED);
            case UNDER_THE_TONGUE, INJECTED, ELSEWHERE -> anotherWay();
        };
    }

    private boolean byTheHour() {
        return dose.filter(Pieces::areMicrogramsAnHour).isPresent()
                || product.strength().filter(it -> it.per() == Strength.Per.HOUR).isPresent();
    }

    /// Buprenorphine is followed in milligrams a day, which are taken under the tongue.
    private Intake anotherWay() {
        boolean followed =
                product.opioid() == Opioid.BUPRENORPHINE && product.form() == Form.UNDER_THE_TONGUE;
        return followed ? swallowed("") : new AnotherWay(product.form().words());
    }

    private Intake patches() {
        var stated = dose.filter(Pieces::areMicrogramsAnHour).map(Measurement::value);
        if (stated.isPresent()) return new Patches(stated.get(), ONE_PATCH);
        var worn = dose.filter(Pieces::count).map(Measurement::value).or(often::pieces);
        var each = product.strength().filter(it -> it.per() == Strength.Per.HOUR);
        if (each.isEmpty()) return new NotSaid("what the patch releases in an hour");
        if (worn.isEmpty()) return new NotSaid("how many patches are worn");
        return new Patches(each.get().mg().movePointRight(MICROGRAMS).multiply(worn.get()), "");
    }

    private Intake swallowed(String assumed) {
        var piecesADay = often.piecesADay().flatMap(this::inPieces);
        if (piecesADay.isPresent()) return new ByMouth(piecesADay.get(), assumed);
        if (often.piecesADay().isPresent()) return new NotSaid("the strength of one piece");
        var atOnce = atOnce();
        if (atOnce.isEmpty()) return new NotSaid(missingDose());
        if (often.timesADay().isEmpty()) return new NotSaid("how often a day at most");
        return new ByMouth(atOnce.get().multiply(often.timesADay().get()), assumed);
    }

    /// Milligrams in one taking.
    private Optional<BigDecimal> atOnce() {
        if (dose.isEmpty()) return often.pieces().flatMap(this::inPieces);
        var taken = dose.get();
        if (Pieces.count(taken)) return inPieces(taken.value());
        if (Pieces.areMillilitres(taken)) return times(Strength.Per.MILLILITRE, taken.value());
        return product.combined() ? Optional.empty() : taken.in("mg");
    }

    private Optional<BigDecimal> inPieces(BigDecimal pieces) {
        return times(Strength.Per.PIECE, pieces);
    }

    private Optional<BigDecimal> times(Strength.Per per, BigDecimal count) {
        return product.strength().filter(it -> it.per() == per).map(it -> it.mg().multiply(count));
    }

    private String missingDose() {
        if (dose.isEmpty() && often.pieces().isEmpty()) return "the dose";
        if (dose.isEmpty() || Pieces.count(dose.get())) return "the strength of one piece";
        var said = dose.get().words();
        if (Pieces.areMillilitres(dose.get())) return "how much is in a millilitre";
        return product.combined()
                ? "which ingredient the dose of " + said + " counts"
                : "the dose in milligrams (it says " + said + ")";
    }
}
