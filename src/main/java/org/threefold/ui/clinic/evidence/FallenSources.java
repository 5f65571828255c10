package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.library.Flag;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.rules.Rule;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rules that cite a source which was retracted or superseded, above whatever shows them. Asked of
/// the library each time; where every source holds, nothing is there.
public class FallenSources extends Div {

    private final LibrarySnapshot snapshot;

    private FallenSources(LibrarySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// As the library stands now; whoever may not read it sees no flag.
    public static FallenSources now(Library library, Actor by) {
        return new FallenSources(
                library.snapshot(by) instanceof Outcome.Done<LibrarySnapshot>(var snapshot)
                        ? snapshot
                        : LibrarySnapshot.builtIn());
    }

    /// Why a rule has to be looked at again, if it has.
    public Optional<String> of(Rule rule) {
        var said =
                rule.citations().stream()
                        .flatMap(it -> snapshot.flag(it).stream())
                        .map(Flag::sentence)
                        .distinct()
                        .collect(Collectors.joining(". "));
        return Optional.of(said).filter(it -> !it.isEmpty());
    }

    public void show(Collection<Rule> rules) {
        removeAll();
        var list = new UnorderedList();
        list.setClassName("evidence-list");
        rules.forEach(rule -> of(rule).ifPresent(why -> list.add(item(rule, why))));
        setVisible(list.getElement().getChildCount() > 0);
        if (isVisible())
            add(
                    new Card(
                                    "Sources that do not hold any more",
                                    Texts.faint("The rules stay in force until the book changes"))
                            .looking("danger")
                            .with(list));
    }

    private static ListItem item(Rule rule, String why) {
        return new ListItem(
                new Anchor(ClinicLinks.rule(rule.id()), rule.id()), new Span(": " + why));
    }
}
