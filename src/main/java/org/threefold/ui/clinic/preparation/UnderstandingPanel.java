package org.threefold.ui.clinic.preparation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.threefold.preparation.Progress;
import org.threefold.preparation.Understanding;
import org.threefold.preparation.Understanding.Misunderstood;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;

import java.time.ZoneId;

/// First what did not come across, in words; then every page with how far the patient is.
class UnderstandingPanel extends Div {

    private final ZoneId zone;

    UnderstandingPanel(Understanding understanding, ZoneId zone) {
        this.zone = zone;
        setClassName("stack");
        add(new PageHead("Preparation", understanding.sentence()));
        add(misunderstood(understanding), pages(understanding));
    }

    private static Component misunderstood(Understanding understanding) {
        var table =
                new Table("What did not come across", "No question was answered wrongly so far.")
                        .column(Column.wide("Question"))
                        .column(Column.of("The patient answered"))
                        .column(Column.of("It is"))
                        .column(Column.of("Now"));
        table.show(understanding.misunderstood().stream().map(UnderstandingPanel::row).toList());
        return new Card("What did not come across").with(table);
    }

    private static Row row(Misunderstood one) {
        return Row.of(
                one.page().id() + " " + one.question(),
                Cell.lines(one.question(), one.page().title()),
                Cell.text(one.chose()),
                Cell.text(one.right()),
                Cell.tag(one.cleared() ? Tag.ok("Put right since") : Tag.warn("Talk about it")));
    }

    private Component pages(Understanding understanding) {
        var table =
                new Table("What was read", "There are no pages.")
                        .column(Column.wide("Page"))
                        .column(Column.of("Due"))
                        .column(Column.of("Opened"))
                        .column(Column.of("Read"))
                        .column(Column.of("Understood"));
        table.show(understanding.pages().stream().map(this::row).toList());
        return new Card("What was read").with(table);
    }

    private Row row(Progress page) {
        var material = page.material();
        return Row.of(
                material.id().toString(),
                Cell.lines(material.title(), "Version " + material.id().version()),
                Cell.quiet(material.phase().words()),
                Cell.text(page.opened().map(at -> Dates.day(at, zone)).orElse("Not opened")),
                Cell.text(page.finished().map(at -> Dates.day(at, zone)).orElse("Not yet")),
                Cell.text(understood(page)));
    }

    private static String understood(Progress page) {
        long answered = page.answers().stream().filter(answers -> answers.answered()).count();
        return answered == 0 ? "Not asked yet" : page.understood() + " of 3";
    }
}
