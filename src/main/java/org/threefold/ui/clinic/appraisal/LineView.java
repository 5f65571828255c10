package org.threefold.ui.clinic.appraisal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.threefold.appraisal.Basis;
import org.threefold.appraisal.Line;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

/// One sentence with its basis. Where others say otherwise, they stand beside it, as large.
public class LineView extends Div {

    public LineView(Line line) {
        setClassName("claim");
        add(said(line));
        if (!line.disputed()) return;
        addClassName("disputed");
        var others = new Div(new Badge(Tag.warn("Disputed").under("⇄")));
        others.setClassName("claim-others");
        line.otherSide().forEach(it -> others.add(other(it)));
        add(others);
    }

    /// The other side in short: its sentence, and the way to all of it.
    private static Div other(Line line) {
        var said = new Div(Texts.plain(line.text()));
        said.setClassName("claim-said");
        var basis = line.basis();
        if (basis != null) {
            var source = new Anchor(ClinicLinks.source(basis.sourceId()), basis.source());
            var words = new Paragraph(source, new Span(" · " + basis.graded()));
            words.setClassName("small faint");
            said.add(words);
        }
        if (!line.flag().isEmpty())
            said.add(new Badge(Tag.danger("Source does not hold any more")));
        return said;
    }

    private static Div said(Line line) {
        var said = new Div(Texts.plain(line.text()));
        said.setClassName("claim-said");
        if (line.basis() == null) said.add(Texts.faint("From the chart"));
        else said.add(basis(line.basis()));
        if (!line.flag().isEmpty()) said.add(new Badge(Tag.danger(line.flag())));
        return said;
    }

    private static Component basis(Basis basis) {
        var source = new Anchor(ClinicLinks.source(basis.sourceId()), basis.source());
        var rest = new Span(basis.words().substring(basis.source().length()));
        var words = new Paragraph(source, rest);
        words.setClassName("small faint");
        if (!basis.population().isEmpty()) words.add(new Span(" · " + basis.population()));
        return words;
    }
}
