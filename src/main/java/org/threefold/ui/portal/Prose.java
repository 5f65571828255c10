package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.preparation.Block;
import org.threefold.preparation.Material;
import org.threefold.preparation.Span;

import java.util.List;

/// The text of a page, from its tree: each word is set as text, so nothing written can become
/// markup.
class Prose extends Div {

    private final Material page;

    Prose(Material page) {
        this.page = page;
        setClassName("prose-page");
        page.text().forEach(block -> add(shown(block)));
    }

    private Component shown(Block block) {
        return switch (block) {
            case Block.Heading(var spans) -> filled(new H2(), spans);
            case Block.Paragraph(var spans) -> filled(new Paragraph(), spans);
            case Block.Bullets(var items) -> {
                var list = new UnorderedList();
                items.forEach(spans -> list.add(filled(new ListItem(), spans)));
                yield list;
            }
        };
    }

    private <C extends HtmlContainer> C filled(C around, List<Span> spans) {
        spans.forEach(span -> around.add(shown(span)));
        return around;
    }

    private Component shown(Span span) {
        return switch (span) {
            case Span.Plain(var words) -> new Text(words);
            case Span.Strong(var spans) -> filled(new HtmlContainer("strong"), spans);
            case Span.Stressed(var spans) -> filled(new HtmlContainer("em"), spans);
            case Span.Link(var spans, var to) -> filled(new Anchor(to.toString(), ""), spans);
            case Span.Cite(var key) -> SourceList.mark(page.numberOf(key));
        };
    }
}
