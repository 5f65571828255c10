package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.casefile.ReferralId;
import org.threefold.interop.CoverLetter;
import org.threefold.interop.Preview;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Duplicate;
import org.threefold.referral.PersonDraft;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything a file would bring, before it is brought: who it is, whom we know already, what was
/// understood, what is left out and why; then what the referral still needs.
class PreviewPanel extends Div {

    PreviewPanel(
            Preview preview,
            Clock clock,
            Function<PersonDraft, List<Duplicate>> alike,
            Function<CoverLetter, Outcome<ReferralId>> create,
            Consumer<ReferralId> created,
            Runnable discard) {
        setClassName("stack");
        var understood = preview.understood();
        var today = LocalDate.now(clock);
        var known = new Div(new KnownCard(preview.duplicates(), today));
        add(person(understood.person(), today), known);
        if (!understood.notices().isEmpty()) {
            add(notices(understood.notices()));
        }
        add(new UnderstoodCard(understood.findings()), new LeftOutCard(understood.account()));
        var cover = new CoverForm(understood, today);
        cover.onPerson(
                person -> {
                    known.removeAll();
                    known.add(new KnownCard(alike.apply(person), today));
                });
        add(cover, acts(() -> send(cover, create, created), discard));
    }

    private static Card person(PersonDraft person, LocalDate today) {
        var born = person.birthDate();
        var contact = person.contact();
        var facts =
                new Facts()
                        .fact("Family name", person.family())
                        .fact("Given name", person.given())
                        .fact("Born", born == null ? "" : Dates.born(born, today))
                        .fact("Sex", person.sex().words())
                        .fact("Phone", contact.phone())
                        .fact("E-mail", contact.email())
                        .fact("Address", String.join(", ", contact.addressLines()))
                        .fact("Preferred language", contact.language())
                        .fact("Record numbers elsewhere", numbers(person));
        return new Card("Who this is").with(facts);
    }

    private static String numbers(PersonDraft person) {
        return person.identifiers().stream()
                .map(number -> number.value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static Card notices(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return new Card("Please note").with(list);
    }

    private static void send(
            CoverForm cover,
            Function<CoverLetter, Outcome<ReferralId>> create,
            Consumer<ReferralId> created) {
        cover.letter()
                .ifPresent(it -> Notifications.of(cover.submit(() -> create.apply(it)), created));
    }

    private static Div acts(Runnable create, Runnable discard) {
        var go = new Button("Create the referral", _ -> create.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var no = new Button("Discard", _ -> discard.run());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(go, no);
        acts.setClassName("row");
        return acts;
    }
}
