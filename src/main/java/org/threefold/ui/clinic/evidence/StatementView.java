package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;
import org.threefold.library.Topic;
import org.threefold.library.Trait;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.stream.Collectors;

/// One statement whole: what is said, about whom, how sure, in which words to patients; and who
/// says otherwise, beside it.
class StatementView extends Div {

    StatementView(LibrarySnapshot snapshot, Statement it) {
        setClassName("claim");
        var said = new Div(new Badge(Tag.plain(it.kind().words())), Texts.plain(it.full()));
        said.setClassName("claim-said");
        said.add(
                Texts.faint(
                        "%s · %s · %s · %s"
                                .formatted(
                                        Topic.words(it.topics()),
                                        it.horizon().words(),
                                        it.certainty().words(),
                                        it.citation().mark().words())),
                Texts.faint(
                        "Studied: " + it.population() + ". Rests on: " + it.citation().detail()),
                Texts.quiet("To patients: " + it.plain()));
        if (!it.when().isEmpty()) said.add(Texts.faint("Where there is " + traits(it) + "."));
        add(said);
        var others = snapshot.otherSide(it);
        if (others.isEmpty()) return;
        addClassName("disputed");
        var beside = new Div(new Badge(Tag.warn("Disputed").under("⇄")));
        beside.setClassName("claim-others");
        others.forEach(other -> beside.add(other(other)));
        add(beside);
    }

    private static Div other(Statement it) {
        var source = new Anchor(ClinicLinks.source(it.source().id()), it.source().shortName());
        var basis =
                new Paragraph(
                        source,
                        new Span(" · " + it.dated().words() + " · " + it.certainty().words()));
        basis.setClassName("small faint");
        var said = new Div(Texts.plain(it.full()), basis);
        said.setClassName("claim-said");
        return said;
    }

    private static String traits(Statement it) {
        return it.when().stream().map(Trait::asked).collect(Collectors.joining(" and "));
    }
}
