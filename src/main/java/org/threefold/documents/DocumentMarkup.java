package org.threefold.documents;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A printed document as XHTML, made as a tree: a text is a node of it, never part of a string that
/// is parsed, so no text becomes markup.
final class DocumentMarkup {

    private final Document tree;
    private final DocumentText text;
    private final DocumentHead head;

    private DocumentMarkup(Document tree, DocumentText text, DocumentHead head) {
        this.tree = tree;
        this.text = text;
        this.head = head;
    }

    static Document of(DocumentText text, DocumentHead head, String css) {
        return new DocumentMarkup(empty(), text, head).written(css);
    }

    private Document written(String css) {
        var html = tree.createElement("html");
        html.setAttribute("lang", text.language().toLanguageTag());
        tree.appendChild(html);
        var top = add(html, "head");
        add(top, "title", text.title());
        var about = add(top, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", text.title() + ", " + head.number());
        add(top, "style", css).setAttribute("type", "text/css");
        var body = add(html, "body");
        eachPage(body);
        add(body, "h1", text.title());
        text.blocks().forEach(block -> write(body, block));
        return tree;
    }

    private void eachPage(Element body) {
        var top = named(body, "top");
        var practice = looking(top, "practice");
        looking(practice, "name").setTextContent(clean(head.practice().getFirst()));
        head.practice().stream().skip(1).forEach(line -> add(practice, "div", line));
        var about = looking(top, "about");
        looking(about, "title").setTextContent(clean(text.title()));
        looking(about, "whose").setTextContent(clean(head.whose(text)));
        looking(top, "end");
        var bottom = named(body, "bottom");
        looking(bottom, "printed").setTextContent(clean(head.printed(text)));
        pages(looking(bottom, "pages"));
        looking(bottom, "end");
    }

    private void pages(Element pages) {
        pages.appendChild(tree.createTextNode(DocumentHead.page(text.language()) + " "));
        add(pages, "span").setAttribute("class", "now");
        pages.appendChild(tree.createTextNode(" " + DocumentHead.ofAll(text.language()) + " "));
        add(pages, "span").setAttribute("class", "all");
    }

    private void write(Element body, DocumentBlock block) {
        switch (block) {
            case DocumentBlock.Heading(var words) -> add(body, "h2", words);
            case DocumentBlock.Paragraph(var words) -> add(body, "p", words);
            case DocumentBlock.Note(var words) ->
                    add(body, "p", words).setAttribute("class", "note");
            case DocumentBlock.Bullets(var items) -> {
                var list = add(body, "ul");
                items.forEach(item -> add(list, "li", item));
            }
            case DocumentBlock.Table(var headings, var rows) -> table(body, headings, rows);
            case DocumentBlock.Facts(var facts) -> facts(body, facts);
        }
    }

    private void table(Element body, List<String> headings, List<List<String>> rows) {
        var table = add(body, "table");
        var top = add(add(table, "thead"), "tr");
        headings.forEach(words -> add(top, "th", words).setAttribute("scope", "col"));
        var lines = add(table, "tbody");
        rows.forEach(
                row -> {
                    var line = add(lines, "tr");
                    row.forEach(cell -> add(line, "td", cell));
                });
    }

    private void facts(Element body, List<DocumentBlock.Fact> facts) {
        var table = add(body, "table");
        table.setAttribute("class", "facts");
        var lines = add(table, "tbody");
        facts.forEach(
                fact -> {
                    var line = add(lines, "tr");
                    add(line, "th", fact.name()).setAttribute("scope", "row");
                    add(line, "td", fact.value());
                });
    }

    private Element named(Element parent, String id) {
        var part = add(parent, "div");
        part.setAttribute("id", id);
        return part;
    }

    private Element looking(Element parent, String look) {
        var part = add(parent, "div");
        part.setAttribute("class", look);
        return part;
    }

    private Element add(Element parent, String name, String words) {
        var made = add(parent, name);
        made.setTextContent(clean(words));
        return made;
    }

    private Element add(Element parent, String name) {
        var made = tree.createElement(name);
        parent.appendChild(made);
        return made;
    }

    /// Without characters that XML has no place for.
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
