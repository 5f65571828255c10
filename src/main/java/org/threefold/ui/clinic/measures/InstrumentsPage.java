package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.kernel.Actor;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Instruments;
import org.threefold.measures.Scale;
import org.threefold.measures.Scales;
import org.threefold.measures.TextPack;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every instrument with its licence, whom to name, and where its wording comes from; for the
/// medical director, the way to bring a licensed wording.
@Route(value = "instruments", layout = ClinicShell.class)
@PageTitle("Instruments · Threefold")
@PermitAll
public class InstrumentsPage extends Div {

    private final Instruments instruments;
    private final Actor.Staff me;
    private final Clock clock;
    private final TextField search = NotKept.search(new TextField("Search instruments"));
    private final Table table =
            new Table("Instruments", "No instrument has these words.")
                    .column(Column.of("Instrument"))
                    .column(Column.of("Wording"))
                    .column(Column.of("Licence, and whom to name"))
                    .column(Column.of("What is reckoned"));
    private List<TextPack> packs = List.of();

    public InstrumentsPage(Instruments instruments, CurrentActor me, Clock clock) {
        this.instruments = instruments;
        this.me = me.staff();
        this.clock = clock;
        addClassName("page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> show());
        add(
                new PageHead(
                        "Instruments",
                        InstrumentBook.all().size()
                                + " questionnaires and ratings. Scoring is part of this portal;"
                                + " wording belongs to whoever owns it."),
                search,
                new Card().with(table));
        boolean director =
                me.now().filter(it -> Act.BRING_WORDING.allows(it.roles(), null)).isPresent();
        if (director) add(new BringCard(instruments, this.me, this::read));
        add(new PreviewCard(instruments, this.me));
        read();
    }

    private void read() {
        Notifications.of(
                instruments.wordings(me),
                found -> {
                    packs = found;
                    show();
                });
    }

    private void show() {
        var words = search.getValue().strip().toLowerCase(Locale.ENGLISH);
        table.show(
                InstrumentBook.all().stream()
                        .filter(it -> fits(it, words))
                        .map(this::row)
                        .toList());
    }

    private static boolean fits(Instrument it, String words) {
        var all =
                it.shortName()
                        + " "
                        + it.title()
                        + " "
                        + it.purpose()
                        + " "
                        + it.distribution().words();
        return all.toLowerCase(Locale.ENGLISH).contains(words);
    }

    private Row row(Instrument it) {
        var loinc = it.loinc() == null ? "" : "LOINC " + it.loinc();
        return Row.of(
                it.key(),
                Cell.several(
                        Cell.lines(it.shortName(), it.title()),
                        Cell.quiet(it.manner().words()),
                        Cell.quiet(loinc)),
                wording(it),
                Cell.several(
                        Cell.text(it.licence().words()),
                        Cell.quiet("Licence: " + it.licence().mark().words()),
                        Cell.quiet(it.licence().attribution())),
                Cell.quiet(scored(it)));
    }

    private Cell wording(Instrument it) {
        var tag =
                switch (it.distribution()) {
                    case BUNDLED -> Tag.ok(it.distribution().words());
                    case LOCAL_PACK, SCORE_ONLY -> Tag.plain(it.distribution().words());
                };
        return packs.stream()
                .filter(pack -> pack.instrument().equals(it.key()))
                .findFirst()
                .map(
                        pack ->
                                Cell.several(
                                        Cell.tag(Tag.ok("Licensed wording in use")),
                                        Cell.quiet(by(pack))))
                .orElseGet(() -> Cell.several(Cell.tag(tag), Cell.quiet(it.wording())));
    }

    private String by(TextPack pack) {
        return "%s. Attested by %s on %s."
                .formatted(
                        pack.licenceRef(),
                        pack.attestedBy(),
                        Dates.day(pack.attestedAt(), clock.getZone()));
    }

    private static String scored(Instrument it) {
        var scales = Scales.of(it.key());
        return scales.isEmpty()
                ? "Nothing: the answers are read as they are."
                : scales.stream().map(InstrumentsPage::words).collect(Collectors.joining("; "));
    }

    private static String words(Scale scale) {
        return scale.name() + ", " + scale.range();
    }
}
