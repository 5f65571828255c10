package org.threefold.library;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One record of a bibliography, in the words of its file, whatever its format. A value that the
/// file does not give is empty.
record Entry(
        List<String> authors,
        String title,
        String journal,
        String date,
        String volume,
        String issue,
        String pages,
        String doi,
        String pmid,
        List<String> types,
        List<String> notices) {

    private static final int NAMED = 3;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");

    /// What PubMed calls it in XML, and its tag in NBIB.
    private static final Set<String> RETRACTED_IN = Set.of("retractionin", "rin");
    private static final Set<String> CONCERN_IN = Set.of("expressionofconcernin", "eci");
    private static final Pattern RETRACTED =
            Pattern.compile(
                    "(?i)^\\W*(retracted|withdrawn)\\b|\\[(retracted|withdrawn)[^\\]]*\\]|\\bretracted (article|publication|paper)\\b");
    private static final Pattern CONCERN =
            Pattern.compile("(?i)\\bexpression of concern\\b(?! published for)");
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(1[789]\\d\\d|20\\d\\d|21\\d\\d)(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{4}[-/](0[1-9]|1[0-2])(?!\\d)");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /// The first type that says what it is, in this order.
    private static final Map<SourceKind, List<String>> SAID =
            Map.of(
                    SourceKind.SYSTEMATIC_REVIEW, List.of("systematic review", "meta-analysis"),
                    SourceKind.GUIDELINE, List.of("guideline", "practice guideline"),
                    SourceKind.TRIAL, List.of("randomized controlled trial", "clinical trial"),
                    SourceKind.OBSERVATION, List.of("observational study", "case reports"),
                    SourceKind.REVIEW, List.of("review"));

    Entry {
        authors = List.copyOf(authors);
        types = types.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        notices = notices.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    }

    /// Whether the file says that it was retracted or withdrawn: by its type, its title, or a
    /// notice.
    boolean retracted() {
        return types.contains("retracted publication")
                || notices.stream().anyMatch(RETRACTED_IN::contains)
                || RETRACTED.matcher(title).find()
                || notices.stream().anyMatch(it -> RETRACTED.matcher(it).find());
    }

    /// Whether the file says that an expression of concern was published.
    boolean ofConcern() {
        return types.contains("expression of concern")
                || notices.stream().anyMatch(CONCERN_IN::contains)
                || CONCERN.matcher(title).find()
                || notices.stream().anyMatch(it -> CONCERN.matcher(it).find());
    }

    /// Whether it is itself the notice that another was retracted.
    boolean isNotice() {
        return types.contains("retraction of publication")
                || notices.contains("rof")
                || notices.contains("retractionof");
    }

    /// `2025-08`, `2025`, or nothing.
    String published() {
        var year = YEAR.matcher(date);
        if (!year.find()) return "";
        var numbered = NUMBERED.matcher(date);
        if (numbered.find()) return year.group() + "-" + numbered.group(1);
        var month = MONTH.matcher(date);
        if (!month.find()) return year.group();
        int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
        return year.group() + "-%02d".formatted(number);
    }

    /// "Ferraro 2025"; where no author is named, the beginning of the title.
    String shortName() {
        var year = published().isEmpty() ? "" : " " + published().substring(0, 4);
        return cut(authors.isEmpty() ? title : family(authors.getFirst()), 70) + year;
    }

    String citation() {
        var parts = new ArrayList<String>();
        if (!authors.isEmpty()) parts.add(people());
        parts.add(title.replaceFirst("\\.$", ""));
        if (!journal.isEmpty()) parts.add(journal.replaceFirst("\\.$", "") + where());
        return cut(String.join(". ", parts), 1990);
    }

    SourceDraft draft() {
        return new SourceDraft(
                SourceDraft.nextId(),
                shortName(),
                citation(),
                kind(),
                published(),
                known(Doi.of(doi)),
                known(Doi.pmid(pmid)),
                "");
    }

    private @Nullable SourceKind kind() {
        return Stream.of(
                        SourceKind.SYSTEMATIC_REVIEW,
                        SourceKind.GUIDELINE,
                        SourceKind.TRIAL,
                        SourceKind.OBSERVATION,
                        SourceKind.REVIEW)
                .filter(
                        kind ->
                                SAID.getOrDefault(kind, List.of()).stream()
                                        .anyMatch(types::contains))
                .findFirst()
                .orElse(SourceKind.OTHER);
    }

    private String people() {
        var named = String.join(", ", authors.subList(0, Math.min(NAMED, authors.size())));
        return authors.size() > NAMED ? named + ", et al" : named;
    }

    private String where() {
        var year = published().isEmpty() ? "" : " " + published().substring(0, 4);
        var number = issue.isEmpty() ? volume : volume + "(" + issue + ")";
        return year + (number.isEmpty() ? "" : ";" + number) + (pages.isEmpty() ? "" : ":" + pages);
    }

    private static String family(String author) {
        var comma = author.indexOf(',');
        if (comma > 0) return author.substring(0, comma);
        int space = author.lastIndexOf(' ');
        boolean initials = space > 0 && INITIALS.matcher(author.substring(space + 1)).matches();
        return initials ? author.substring(0, space) : author;
    }

    private static String known(Optional<String> value) {
        return value.orElse("");
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
