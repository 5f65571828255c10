package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.threefold.preparation.Material;
import org.threefold.preparation.Reference;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.net.URI;
import java.util.Set;

/// Where a page has it from, numbered as in the text, and how far each source was checked.
class SourceList extends Section {

    /// @param fallen the keys of sources that do not hold any more
    SourceList(Material page, Set<String> fallen) {
        setClassName("sources");
        setAriaLabel(PortalTexts.of("reading.sources.title"));
        var list = new OrderedList();
        page.references()
                .forEach(source -> list.add(item(page, source, fallen.contains(source.key()))));
        add(new H2(PortalTexts.of("reading.sources.title")), list, Texts.faint(written(page)));
    }

    /// The small number in the text that leads to a source.
    static Component mark(int number) {
        var link = new Anchor("#source-" + number, String.valueOf(number));
        link.setRouterIgnore(true);
        link.setAriaLabel(PortalTexts.of("reading.sources.mark", number));
        var raised = new HtmlContainer("sup");
        raised.add(link);
        return raised;
    }

    private static ListItem item(Material page, Reference source, boolean fell) {
        var item = new ListItem(new Paragraph(source.citation()));
        item.setId("source-" + page.numberOf(source.key()));
        var below = new Paragraph(new Span(source.plainMark()));
        below.setClassName("faint");
        source.where().ifPresent(where -> below.add(new Span(" "), link(where)));
        item.add(below);
        if (fell) item.add(new Badge(Tag.warn(PortalTexts.of("reading.sources.fallen"))));
        return item;
    }

    private static Anchor link(URI where) {
        var link = new Anchor(where.toString(), PortalTexts.of("reading.sources.look"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setClassName("no-print");
        return link;
    }

    private static String written(Material page) {
        return PortalTexts.of(
                "reading.sources.version", page.id().version(), Dates.longDay(page.written()));
    }
}
