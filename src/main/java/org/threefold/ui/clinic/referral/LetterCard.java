package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Person;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Referral;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Texts;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// What was sent: the question first, then the pain, the person, and who asks.
class LetterCard extends Card {

    LetterCard(Referral referral, LocalDate today) {
        super("What was sent", new Badge(Tags.of(referral.urgency())));
        var question = new Paragraph(referral.question());
        question.setClassName("question");
        var parts = new Div(question, asked(referral), who(referral.person(), today));
        parts.setClassName("stack");
        minor(referral.person(), today, parts);
        if (!referral.note().isEmpty()) {
            parts.add(new Div(Texts.faint("Note"), Texts.plain(referral.note())));
        }
        add(parts);
    }

    private static Facts asked(Referral referral) {
        var condition = referral.condition();
        return Facts.down()
                .fact("Pain condition", condition.words())
                .fact("Evidence for ketamine", condition.key().statement())
                .fact("Urgency", referral.urgency().words() + ". " + referral.urgency().meaning())
                .fact("Referrer", referral.referrer().words())
                .fact("To be reached at", referral.referrer().contact())
                .fact("Came", referral.origin().words());
    }

    private static Facts who(Person person, LocalDate today) {
        var contact = person.contact();
        return Facts.down()
                .fact("Born", Dates.born(person.birthDate(), today))
                .fact("Sex", person.sex().words())
                .fact("Phone", contact.phone())
                .fact("E-mail", contact.email())
                .fact("Address", address(contact))
                .fact("Preferred language", contact.language())
                .fact("Record numbers elsewhere", numbers(person));
    }

    static String address(Contact contact) {
        return String.join(", ", contact.addressLines());
    }

    static String numbers(Person person) {
        return person.identifiers().stream()
                .map(LetterCard::number)
                .collect(Collectors.joining("; "));
    }

    private static String number(Identifier identifier) {
        return identifier.system().isEmpty()
                ? identifier.value()
                : identifier.value() + " (" + identifier.system() + ")";
    }

    private static void minor(Person person, LocalDate today, Div parts) {
        var draft =
                new PersonDraft(
                        person.family(),
                        person.given(),
                        person.birthDate(),
                        person.sex(),
                        person.identifiers(),
                        person.contact());
        draft.notice(today)
                .ifPresent(
                        said -> {
                            var notice = new Div(said);
                            notice.setClassName("notice");
                            parts.addComponentAsFirst(notice);
                        });
    }
}
