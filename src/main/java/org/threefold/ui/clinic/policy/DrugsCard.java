package org.threefold.ui.clinic.policy;

import org.jspecify.annotations.Nullable;
import org.threefold.history.DrugNumbers;
import org.threefold.history.DrugSettings;
import org.threefold.settings.Amount;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.Setting;
import org.threefold.settings.Topic;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

/// The doses and weeks of an adequate trial, a drug a line.
class DrugsCard extends Card {

    private final PolicyVersion version;

    DrugsCard(PolicyVersion version) {
        super(Topic.DRUGS.words(), Texts.faint(Topic.DRUGS.sentence()));
        this.version = version;
        var table =
                new Table("Drug trials", "No drug has numbers.")
                        .column(Column.of("Drug"))
                        .column(Column.of("Least a day"))
                        .column(Column.of("Usual most a day"))
                        .column(Column.of("Weeks in all"))
                        .column(Column.of("Weeks at that dose"))
                        .column(Column.wide("Basis of dose and weeks"));
        table.show(DrugSettings.all().stream().map(this::row).toList());
        with(table);
    }

    private Row row(DrugNumbers it) {
        return Row.of(
                it.key(),
                Cell.text(it.drug()),
                least(it.least()),
                most(it),
                value(it.weeks()),
                value(it.weeksAtLeast()),
                basis(it));
    }

    private Cell least(@Nullable Amount setting) {
        return setting == null ? Cell.quiet("As labelled") : value(setting);
    }

    private Cell most(DrugNumbers it) {
        if (it.most() == null) return Cell.quiet("As labelled");
        if (it.olderMost() == null) return value(it.most());
        return Cell.several(
                value(it.most()),
                Cell.quiet(
                        version.policy().words(it.olderMost())
                                + " from "
                                + it.olderFrom()
                                + " years on"));
    }

    private Cell value(Setting it) {
        var now = version.policy().words(it);
        return version.policy().isUsual(it)
                ? Cell.text(now)
                : Cell.lines(now, "usual: " + it.words(it.usual()));
    }

    private static Cell basis(DrugNumbers it) {
        var weeks = Basis.words(it.weeks().about().basis());
        var dose = it.least() == null ? weeks : Basis.words(it.least().about().basis());
        return dose.equals(weeks)
                ? Cell.quiet(weeks)
                : Cell.several(Cell.quiet(dose), Cell.quiet(weeks));
    }
}
