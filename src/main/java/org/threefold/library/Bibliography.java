package org.threefold.library;

import org.threefold.kernel.Outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Tells which format a bibliography is in, and reads it. What is none of the three, too long, or
/// broken is refused with a sentence that says so; a record without a title is left out and told.
final class Bibliography {

    static final int LONGEST = 5_000_000;
    static final int MOST = 500;

    private static final Pattern RIS = Pattern.compile("(?m)^TY {0,2}- ");
    private static final Pattern NBIB = Pattern.compile("(?m)^PMID- ?\\d");

    private Bibliography() {}

    static Outcome<Reading> read(String file) {
        if (file.isBlank()) return refused("The file is empty.");
        if (file.length() > LONGEST)
            return refused("The file is longer than 5 million characters. Export fewer records.");
        var text =
                InvisibleCharacters.without(file.startsWith("\uFEFF") ? file.substring(1) : file);
        if (text.stripLeading().startsWith("<")) return xml(text.strip());
        if (NBIB.matcher(text).find())
            return understood("NBIB", Tagged.nbib(text.lines().toList()));
        if (RIS.matcher(text).find()) return understood("RIS", Tagged.ris(text.lines().toList()));
        return refused(
                "This is not RIS, NBIB or PubMed XML: no line begins with \"TY  -\" or \"PMID-\"."
                        + " In PubMed choose Send to, Citation manager.");
    }

    private static Outcome<Reading> xml(String text) {
        try {
            return understood("PubMed XML", PubmedXml.read(text));
        } catch (XMLStreamException broken) {
            return refused(
                    "The XML cannot be read: " + reason(broken) + ". Nothing was taken from it.");
        }
    }

    private static Outcome<Reading> understood(String format, List<Entry> entries) {
        if (entries.isEmpty()) return refused("There is no record in this " + format + " file.");
        if (entries.size() > MOST)
            return refused("The file has more than 500 records. Export fewer.");
        var found = new ArrayList<Reading.Found>();
        var unread = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (entry.title().isEmpty())
                unread.add("Record %d has no title and is left out.".formatted(at + 1));
            else if (!seen.add(sameAs(entry)))
                unread.add(
                        "Record %d stands twice in the file and is read once.".formatted(at + 1));
            else found.add(found(entry));
        }
        return new Outcome.Done<>(new Reading(format, found, unread));
    }

    private static Reading.Found found(Entry entry) {
        var draft = entry.draft();
        return new Reading.Found(
                draft,
                entry.retracted(),
                entry.ofConcern(),
                entry.isNotice(),
                null,
                draft.problems());
    }

    private static String sameAs(Entry entry) {
        var doi = Doi.of(entry.doi());
        if (doi.isPresent()) return doi.get().toLowerCase(Locale.ROOT);
        return entry.pmid().isEmpty() ? entry.title() : entry.pmid();
    }

    /// The first line of what the parser says, without where it stands in which library.
    private static String reason(XMLStreamException broken) {
        var said = broken.getMessage() == null ? "it is broken" : broken.getMessage();
        int message = said.indexOf("Message: ");
        var words =
                (message < 0 ? said : said.substring(message + 9)).lines().findFirst().orElse("");
        return words.replaceFirst("\\.$", "");
    }

    private static Outcome<Reading> refused(String why) {
        return new Outcome.Refused<>(why);
    }
}
