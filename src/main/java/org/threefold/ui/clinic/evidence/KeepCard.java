package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.library.SourceStanding;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.DraftFields;

import java.time.LocalDate;
import java.util.function.BiConsumer;

/// What the medical director does with a source: look again, or mark that it does not hold.
class KeepCard extends Card {

    private final Library library;
    private final Actor.Staff me;
    private final Publication source;
    private final BiConsumer<LibrarySnapshot, String> again;
    private final DraftFields drafts;
    private final DayField next = new DayField("Holds; look again on");
    private final DayField since = new DayField("Does not hold since");
    private final TextField why = new TextField("Why, and where it was announced");
    private final ComboBox<Publication> by = new ComboBox<>("Superseded by (empty: retracted)");

    KeepCard(
            Library library,
            Actor.Staff me,
            Publication source,
            LibrarySnapshot snapshot,
            LocalDate today,
            BiConsumer<LibrarySnapshot, String> again) {
        super("Keep this source", Texts.faint("For the medical director"));
        this.library = library;
        this.me = me;
        this.source = source;
        this.again = again;
        next.setValue(today.plusYears(1));
        since.setValue(today);
        by.setItems(
                snapshot.publications().stream()
                        .filter(it -> !it.id().equals(source.id()))
                        .toList());
        by.setItemLabelGenerator(it -> it.source().shortName());
        var add = new Anchor(ClinicLinks.say(source.id()), "Add what it says");
        add.setClassName("btn");
        var holding = new Div(next, new Button("Record that it holds", _ -> holds()));
        holding.setClassName("evidence-keep");
        var falling = new Div();
        falling.setClassName("evidence-keep");
        if (snapshot.standing(source.id()).holds())
            falling.add(since, by, why, new Button("Mark as not holding", _ -> falls()));
        else falling.add(new Button("It holds again", _ -> mark(new SourceStanding.Current())));
        drafts = DraftFields.of(me, DraftForm.of(cut("standing " + source.id()))).all(falling);
        looking("stack").with(holding, falling, new Div(add));
    }

    private void holds() {
        if (next.isEmpty()) {
            object(next, "Choose the day of the next review.");
            return;
        }
        tell(library.reviewed(me, Ids.next(), source.id(), next.getValue(), ""));
    }

    private void falls() {
        if (since.isEmpty()) {
            object(since, "Choose since when.");
            return;
        }
        if (why.getValue().isBlank()) {
            why.setErrorMessage("Say why, and where it was announced.");
            why.setInvalid(true);
            why.focus();
            return;
        }
        var newer = by.getOptionalValue();
        mark(
                newer.isEmpty()
                        ? new SourceStanding.Retracted(since.getValue(), why.getValue().strip())
                        : new SourceStanding.Superseded(
                                since.getValue(), newer.get().id(), why.getValue().strip()));
    }

    private void mark(SourceStanding standing) {
        tell(drafts.submit(() -> library.mark(me, Ids.next(), source.id(), standing)));
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), DraftForm.LONGEST));
    }

    private void tell(Outcome<LibrarySnapshot> outcome) {
        Notifications.of(
                outcome,
                snapshot -> {
                    Notifications.done("Kept. What cites this source shows it.");
                    again.accept(snapshot, source.id());
                });
    }

    private static void object(DayField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
