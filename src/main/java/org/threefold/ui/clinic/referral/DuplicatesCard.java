package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Person;
import org.threefold.kernel.PatientId;
import org.threefold.referral.Duplicate;
import org.threefold.referral.Likeness;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Persons we know who may be the one referred, side by side with what was sent. The coordinator
/// says whether they are one; nothing is merged by itself.
class DuplicatesCard extends Card {

    private final Person sent;
    private final LocalDate today;
    private final Consumer<@Nullable PatientId> chosen;

    DuplicatesCard(
            Person sent,
            List<Duplicate> duplicates,
            LocalDate today,
            Consumer<@Nullable PatientId> chosen) {
        super("Possible duplicates", new Badge(Tag.warn(count(duplicates)).under("◆")));
        this.sent = sent;
        this.today = today;
        this.chosen = chosen;
        for (var duplicate : duplicates) {
            add(beside(duplicate));
        }
        setVisible(!duplicates.isEmpty());
    }

    private static String count(List<Duplicate> duplicates) {
        return duplicates.size() == 1 ? "One person" : duplicates.size() + " persons";
    }

    private Div beside(Duplicate duplicate) {
        var known = duplicate.person();
        var table =
                new Table("Comparison", "")
                        .column(Column.narrow("What").unseen())
                        .column(Column.of("As referred"))
                        .column(Column.of("Known here"))
                        .column(Column.narrow("Same?").unseen());
        table.show(
                List.of(
                        row("Name", sent.bannerName(), known.bannerName()),
                        row(
                                "Born",
                                Dates.born(sent.birthDate(), today),
                                Dates.born(known.birthDate(), today)),
                        row("Sex", sent.sex().words(), known.sex().words()),
                        row("Phone", sent.contact().phone(), known.contact().phone()),
                        row(
                                "Address",
                                LetterCard.address(sent.contact()),
                                LetterCard.address(known.contact())),
                        row("Numbers", LetterCard.numbers(sent), LetterCard.numbers(known))));
        var block = new Div(Texts.quiet(sentence(duplicate)), table, acts(duplicate));
        block.setClassName("stack tight");
        return block;
    }

    private static Row row(String what, String sent, String known) {
        return Row.of(
                what,
                Cell.quiet(what),
                Cell.text(orNotRecorded(sent)),
                Cell.text(orNotRecorded(known)),
                alike(sent, known));
    }

    private static Cell alike(String sent, String known) {
        if (sent.isBlank() || known.isBlank()) {
            return Cell.nothing();
        }
        return sent.equalsIgnoreCase(known)
                ? Cell.tag(Tag.plain("same").under("="))
                : Cell.tag(Tag.warn("differs").under("≠"));
    }

    private static String orNotRecorded(String words) {
        return words.isBlank() ? Facts.NOT_RECORDED : words;
    }

    private static String sentence(Duplicate duplicate) {
        var why =
                duplicate.because().stream()
                        .sorted()
                        .map(Likeness::words)
                        .collect(Collectors.joining(", "));
        var number = duplicate.number();
        var where = number == null ? "another referral" : "case " + number;
        return "Known from " + where + ": " + why + ".";
    }

    private Div acts(Duplicate duplicate) {
        var acts = new Div();
        acts.setClassName("row");
        var caseId = duplicate.caseId();
        var referral = duplicate.referral();
        if (caseId != null) {
            acts.add(new Anchor(ClinicLinks.of(caseId), "Open that case"));
            acts.add(same(duplicate.person()));
        } else if (referral != null) {
            acts.add(new Anchor(ClinicLinks.referral(referral), "Open that referral"));
        }
        return acts;
    }

    private Checkbox same(Person known) {
        var same = new Checkbox("This is the same person: open the case under the person we know");
        same.addValueChangeListener(event -> chosen.accept(event.getValue() ? known.id() : null));
        return BrowserDrafts.answer(same, "same person");
    }
}
