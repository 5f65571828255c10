package org.threefold.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The formats of lines with a tag: RIS, as reference managers write it, and NBIB, as PubMed does.
/// A tag may come often; a line without one goes on with the line before.
final class Tagged {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)");
    private static final Pattern IDENTIFIED = Pattern.compile("(\\S+) \\[doi\\]");

    private static final int LONGEST = 4000;
    private static final List<String> NOTICES = List.of("RIN", "ECI", "ROF", "ECF", "RPI");

    private Tagged() {}

    /// A record ends with `ER`, or where the next one begins.
    static List<Entry> ris(List<String> lines) {
        return records(lines, "TY").stream().map(Tagged::ris).toList();
    }

    static List<Entry> nbib(List<String> lines) {
        return records(lines, "PMID").stream().map(Tagged::nbib).toList();
    }

    private static List<Map<String, List<String>>> records(List<String> lines, String first) {
        var records = new ArrayList<Map<String, List<String>>>();
        var tag = "";
        for (var line : lines) {
            var found = LINE.matcher(line);
            if (found.matches()) {
                tag = found.group(1);
                if (tag.equals(first)) records.add(new LinkedHashMap<>());
                if (!records.isEmpty()) put(records.getLast(), tag, found.group(2).strip());
            } else if (!records.isEmpty() && !line.isBlank()) {
                goOn(records.getLast(), tag, line.strip());
            }
        }
        return records;
    }

    private static void put(Map<String, List<String>> record, String tag, String value) {
        record.computeIfAbsent(tag, _ -> new ArrayList<>()).add(value);
    }

    /// What is longer than any title is not read on: joined line by line, a long file would be
    /// copied again for each of its lines.
    private static void goOn(Map<String, List<String>> record, String tag, String more) {
        var values = record.get(tag);
        if (values != null && values.getLast().length() < LONGEST)
            values.add((values.removeLast() + " " + more).strip());
    }

    private static Entry ris(Map<String, List<String>> record) {
        var start = one(record, "SP");
        var end = one(record, "EP");
        return new Entry(
                all(record, "AU", "A1").stream().map(Tagged::initials).toList(),
                one(record, "TI", "T1", "CT"),
                one(record, "J2", "JA", "JO", "JF", "T2"),
                one(record, "PY", "Y1", "DA"),
                one(record, "VL"),
                one(record, "IS"),
                end.isEmpty() || end.equals(start) ? start : start + "-" + end,
                risDoi(record),
                Doi.pmid(one(record, "AN")).orElse(""),
                all(record, "M3"),
                Stream.concat(all(record, "N1", "RN", "C1").stream(), all(record, "KW").stream())
                        .toList());
    }

    private static Entry nbib(Map<String, List<String>> record) {
        return new Entry(
                all(record, "AU", "CN"),
                one(record, "TI"),
                one(record, "TA", "JT"),
                one(record, "DP"),
                one(record, "VI"),
                one(record, "IP"),
                one(record, "PG"),
                doi(all(record, "LID", "AID")),
                one(record, "PMID"),
                all(record, "PT"),
                nbibNotices(record));
    }

    /// The DOI, in whichever of its tags the file has it; never that of another tag's text.
    private static String risDoi(Map<String, List<String>> record) {
        return all(record, "DO", "M3", "UR", "L3", "LK", "ID").stream()
                .flatMap(it -> Stream.of(it.strip().split("[\\s;,]+(?=\\S)", -1)))
                .flatMap(it -> Doi.of(it).stream())
                .findFirst()
                .orElseGet(() -> one(record, "DO"));
    }

    /// NLM's tags for what was said of an article afterwards: retracted in, of concern in; and for
    /// a notice that is itself one.
    private static List<String> nbibNotices(Map<String, List<String>> record) {
        return NOTICES.stream().filter(record::containsKey).toList();
    }

    private static String doi(List<String> identifiers) {
        return identifiers.stream()
                .map(IDENTIFIED::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /// "Ferraro, Michael C." as "Ferraro MC".
    private static String initials(String author) {
        int comma = author.indexOf(',');
        if (comma < 1) return author;
        var letters = new StringBuilder();
        for (var name : author.substring(comma + 1).strip().split("[ .-]+", -1))
            if (!name.isEmpty()) letters.append(name.charAt(0));
        return (author.substring(0, comma) + " " + letters).strip();
    }

    private static String one(Map<String, List<String>> record, String... tags) {
        return all(record, tags).stream().filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private static List<String> all(Map<String, List<String>> record, String... tags) {
        var values = new ArrayList<String>();
        for (var tag : tags) values.addAll(record.getOrDefault(tag, List.of()));
        return values;
    }
}
