package org.threefold.preparation;

import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads CommonMark into blocks and spans, and refuses what is none of them: raw HTML, pictures
/// and foreign links never reach a screen. `[^KEY]` points to a source of the page.
final class Markdown {

    private static final Pattern MARK = Pattern.compile("\\[\\^([A-Z0-9-]+)]");
    private static final Set<String> SCHEMES = Set.of("https", "tel");

    private static final Parser COMMONMARK = Parser.builder().build();

    private Markdown() {}

    static List<Block> blocks(String text) {
        var linked = MARK.matcher(text).replaceAll("[$1](cite:$1)");
        return children(COMMONMARK.parse(linked)).map(Markdown::block).toList();
    }

    private static Block block(Node node) {
        return switch (node) {
            case Heading heading -> new Block.Heading(spans(heading));
            case Paragraph paragraph -> new Block.Paragraph(spans(paragraph));
            case BulletList list -> new Block.Bullets(children(list).map(Markdown::item).toList());
            default -> throw unwelcome(node);
        };
    }

    private static List<Span> item(Node item) {
        var only = children(item).toList();
        if (only.size() == 1 && only.getFirst() instanceof Paragraph words) return spans(words);
        throw unwelcome(item);
    }

    private static List<Span> spans(Node parent) {
        return children(parent).map(Markdown::span).toList();
    }

    private static Span span(Node node) {
        return switch (node) {
            case Text text -> new Span.Plain(text.getLiteral());
            case SoftLineBreak _ -> new Span.Plain(" ");
            case StrongEmphasis strong -> new Span.Strong(spans(strong));
            case Emphasis stressed -> new Span.Stressed(spans(stressed));
            case Link link -> link(link, URI.create(link.getDestination()));
            default -> throw unwelcome(node);
        };
    }

    private static Span link(Link link, URI to) {
        var scheme = Objects.requireNonNullElse(to.getScheme(), "");
        if (scheme.equals("cite")) return new Span.Cite(to.getSchemeSpecificPart());
        if (SCHEMES.contains(scheme)) return new Span.Link(spans(link), to);
        throw unwelcome(link);
    }

    private static Stream<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext())
            children.add(child);
        return children.stream();
    }

    private static IllegalArgumentException unwelcome(Node node) {
        return new IllegalArgumentException("A page may not hold " + node);
    }
}
