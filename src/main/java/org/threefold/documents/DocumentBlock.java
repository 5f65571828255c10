package org.threefold.documents;

import java.util.List;

/// What a printed document is made of, below its title. All of it is text: there is no markup in
/// it, no link and no picture, so nothing is fetched and nothing is executed when it is printed.
public sealed interface DocumentBlock {

    record Heading(String text) implements DocumentBlock {}

    /// What plain text is made of; see [PlainBlocks].
    sealed interface Plain extends DocumentBlock {}

    record Paragraph(String text) implements Plain {}

    /// Said beside something: a source, a reservation. Smaller.
    record Note(String text) implements DocumentBlock {}

    record Bullets(List<String> items) implements Plain {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Rows of cells under headings. Refuses a row with another number of cells.
    record Table(List<String> headings, List<List<String>> rows) implements DocumentBlock {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            int width = headings.size();
            if (rows.stream().anyMatch(row -> row.size() != width))
                throw new IllegalArgumentException("Each row has a cell for each heading");
        }
    }

    /// Names and what they are, as "Chair: Dana Ruiz".
    record Facts(List<Fact> facts) implements DocumentBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, String value) {}
}
