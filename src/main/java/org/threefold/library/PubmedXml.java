package org.threefold.library;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What PubMed exports as XML. Read as a stream, without a document type, without entities of its
/// own and without opening anything outside the file; deeper than it ever is, it is refused.
final class PubmedXml {

    private static final int DEEPEST = 40;
    private static final Set<String> ARTICLES = Set.of("PubmedArticle", "PubmedBookArticle");
    private static final String NOTICE = "CommentsCorrections";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Entry> entries = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private Map<String, List<String>> record = new LinkedHashMap<>();
    private StringBuilder text = new StringBuilder();

    private PubmedXml() {}

    static List<Entry> read(String file) throws XMLStreamException {
        var reading = new PubmedXml();
        var reader = factory().createXMLStreamReader(new StringReader(file));
        while (reader.hasNext()) reading.take(reader);
        return List.copyOf(reading.entries);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (_, address, _, _) -> {
                    throw new XMLStreamException("points outside itself, to " + address);
                });
        return factory;
    }

    private void take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "has an entity of its own: " + reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        if (ARTICLES.contains(name)) record = new LinkedHashMap<>();
        if (!markup(name)) text = new StringBuilder();
        var sort = Objects.requireNonNullElse(reader.getAttributeValue(null, "EIdType"), "");
        var id = Objects.requireNonNullElse(reader.getAttributeValue(null, "IdType"), "");
        var reference = Objects.requireNonNullElse(reader.getAttributeValue(null, "RefType"), "");
        path.push(name + sort + id + reference);
        if (path.size() > DEEPEST) throw new XMLStreamException("is nested too deep");
    }

    private void end(String name) {
        var whole = path.pop();
        if (markup(name)) return;
        var reference = whole.startsWith(NOTICE) ? whole.substring(NOTICE.length()) : inNotice();
        var value = SPACES.matcher(text).replaceAll(" ").strip();
        var above = Objects.requireNonNullElse(path.peek(), "");
        if (!reference.isEmpty()) {
            if (name.equals(NOTICE))
                record.computeIfAbsent("notices", _ -> new ArrayList<>()).add(reference);
            return;
        }
        if (!value.isEmpty() && !path.contains("ReferenceList"))
            record.computeIfAbsent(above + "/" + whole, _ -> new ArrayList<>()).add(value);
        text = new StringBuilder();
        if (name.equals("Author")) author();
        if (ARTICLES.contains(name)) entries.add(entry());
    }

    /// What is inside a comment or a correction is about another article.
    private String inNotice() {
        return path.stream().anyMatch(it -> it.startsWith(NOTICE)) ? "inside" : "";
    }

    private void author() {
        var family = take("Author/LastName");
        var whole =
                family.isEmpty()
                        ? take("Author/CollectiveName")
                        : family + " " + take("Author/Initials");
        if (!whole.isBlank())
            record.computeIfAbsent("authors", _ -> new ArrayList<>()).add(whole.strip());
    }

    private Entry entry() {
        var year = one("PubDate/Year");
        var doi = one("Article/ELocationIDdoi");
        var title = one("Article/ArticleTitle");
        return new Entry(
                record.getOrDefault("authors", List.of()),
                first(title, one("BookDocument/ArticleTitle"), one("Book/BookTitle")),
                first(
                        one("Journal/ISOAbbreviation"),
                        one("Journal/Title"),
                        one("BookDocument/ArticleTitle").isEmpty() ? "" : one("Book/BookTitle")),
                year.isEmpty() ? one("PubDate/MedlineDate") : year + " " + month(),
                one("JournalIssue/Volume"),
                one("JournalIssue/Issue"),
                one("Pagination/MedlinePgn"),
                doi.isEmpty() ? one("ArticleIdList/ArticleIddoi") : doi,
                first(one("MedlineCitation/PMID"), one("BookDocument/PMID")),
                types(),
                record.getOrDefault("notices", List.of()));
    }

    private List<String> types() {
        return Stream.of("PublicationTypeList/PublicationType", "BookDocument/PublicationType")
                .flatMap(where -> record.getOrDefault(where, List.of()).stream())
                .toList();
    }

    private static String first(String... values) {
        return Stream.of(values).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private String month() {
        var month = one("PubDate/Month");
        return month.matches("\\d{2}") ? one("PubDate/Year") + "-" + month : month;
    }

    private String one(String where) {
        return record.getOrDefault(where, List.of("")).getFirst();
    }

    private String take(String where) {
        var values = record.remove(where);
        return values == null ? "" : values.getFirst();
    }

    /// Italics and the like inside a title, which are no elements of their own.
    private static boolean markup(String name) {
        return switch (name) {
            case "i", "b", "u", "sup", "sub" -> true;
            default -> false;
        };
    }
}
