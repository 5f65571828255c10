package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.threefold.casefile.Death;
import org.threefold.live.Visitor;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Phone;
import org.threefold.ui.kit.Texts;
import org.threefold.worklist.Heading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Whose case this is, so that nobody writes in the wrong one; and who else has it open.
class CaseBanner extends Header {

    private final Span name = new Span();
    private final Span here = new Span();
    private Facts facts = new Facts();

    CaseBanner() {
        addClassName("banner");
        name.addClassName("who");
        here.addClassName("here");
        here.getElement().setAttribute("aria-live", "polite");
        add(name, facts, here);
    }

    void show(Heading heading, Clock clock) {
        var file = heading.file();
        var person = file.person();
        name.setText(person.bannerName());
        var shown =
                new Facts()
                        .fact("Born", Dates.born(person.birthDate(), LocalDate.now(clock)))
                        .fact("Sex", person.sex().words())
                        .fact("Record", file.number().toString())
                        .fact("Pain condition", file.condition().title());
        Phone.call(person.contact().phone(), person.contact().phone())
                .ifPresent(it -> shown.fact("Phone", it));
        heading.allergies().ifPresent(it -> shown.fact("Allergies", it.words()));
        heading.death()
                .ifPresent(it -> shown.fact(it.reported() ? "Reported as dead" : "Died", died(it)));
        replace(facts, shown);
        facts = shown;
    }

    private static String died(Death death) {
        return death.on().map(Dates::day).orElse("Day not known");
    }

    void here(List<Visitor> others) {
        here.removeAll();
        if (others.isEmpty()) return;
        here.add(new Span("Here now"));
        others.forEach(visitor -> here.add(avatar(visitor)));
    }

    private static Span avatar(Visitor visitor) {
        var initials =
                visitor.name().transform(it -> List.of(it.split(" ", -1))).stream()
                        .filter(word -> !word.isEmpty() && !word.endsWith("."))
                        .map(word -> word.substring(0, 1))
                        .limit(2)
                        .collect(Collectors.joining());
        var shown = new Span(initials);
        shown.addClassName("avatar");
        shown.setTitle(visitor.name());
        shown.getElement().setAttribute("aria-hidden", "true");
        return new Span(shown, Texts.unseen(visitor.name()));
    }
}
