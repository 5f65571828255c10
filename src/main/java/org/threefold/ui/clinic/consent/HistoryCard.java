package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.html.Div;
import org.threefold.consent.ConsentEnding;
import org.threefold.consent.ConsentSignature;
import org.threefold.consent.ConsentView;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;

/// Every signature and every word that ended one, newest first. Nothing of it goes.
class HistoryCard extends Card {

    private record Line(Instant at, Row row) {}

    private final ZoneId zone;

    HistoryCard(ConsentView view, ConsentActs acts, ZoneId zone) {
        super("Signed and ended");
        this.zone = zone;
        var lines = new ArrayList<Line>();
        view.signatures().forEach(it -> lines.add(new Line(it.at(), row(it))));
        view.endings().forEach(it -> lines.add(new Line(it.at(), row(it))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        var table =
                new Table("Signed and ended", "Nothing was signed.")
                        .column(Column.of("When"))
                        .column(Column.wide("What"))
                        .column(Column.of("By"));
        table.show(lines.stream().map(Line::row).toList());
        with(table);
        view.signatures().stream()
                .filter(ConsentSignature::counts)
                .sorted(Comparator.comparing(ConsentSignature::at).reversed())
                .forEach(it -> with(copy(it, acts)));
    }

    private static Div copy(ConsentSignature it, ConsentActs acts) {
        return new Div(
                FileDownload.pdf(
                        "Download the patient's copy of " + Dates.day(it.on()),
                        () -> acts.consents().download(acts.me(), acts.caseId(), it.id())));
    }

    private Row row(ConsentSignature it) {
        boolean paper = it.manner() == ConsentSignature.Manner.PAPER;
        return Row.of(
                it.id().toString(),
                Cell.text(Dates.moment(it.at(), zone)),
                Cell.lines(
                        (paper ? "Signed on paper on " : "Signed here on ") + Dates.day(it.on()),
                        it.choices().sentence()
                                + " Text "
                                + it.formSha256().substring(0, 12)
                                + "."),
                Cell.lines(it.typedName(), paper ? "Recorded by " + it.recordedByName() : ""));
    }

    private Row row(ConsentEnding it) {
        var kind =
                switch (it.kind()) {
                    case WITHDRAWN -> "Withdrawn: " + it.part().words();
                    case REFUSED -> "Refused";
                };
        return Row.of(
                it.id().toString(),
                Cell.text(Dates.moment(it.at(), zone)),
                Cell.lines(kind, it.words()),
                Cell.lines(it.name(), Texts.sentence(it.channel().words())));
    }
}
