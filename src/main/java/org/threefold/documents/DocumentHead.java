package org.threefold.documents;

import org.threefold.casefile.RecordNumber;
import org.threefold.kernel.Messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What stands on each page of a printed document: the practice, whose document it is, and when it
/// was printed.
///
/// @param practice the first line is its name
/// @param at when it was printed; `zone` is the practice's
public record DocumentHead(
        List<String> practice,
        String person,
        LocalDate birthDate,
        RecordNumber number,
        Instant at,
        ZoneId zone) {

    private static final Messages WORDS = Messages.beside(DocumentHead.class);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public DocumentHead {
        practice = List.copyOf(practice);
    }

    /// `Per Lindqvist · born 3 May 1970 · TF-2026-0117`
    String whose(DocumentText text) {
        return WORDS.text(
                text.language(), "print.whose", person, text.reader().day(birthDate), number);
    }

    /// `Printed 30 November 2026, 14:12 (Europe/Berlin)`
    String printed(DocumentText text) {
        var local = at.atZone(zone);
        return WORDS.text(
                text.language(),
                "print.at",
                text.reader().day(local.toLocalDate()),
                TIME.format(local),
                zone.getId());
    }

    /// What stands before the number in `Page 1 of 2`.
    static String page(Locale language) {
        return WORDS.text(language, "print.page");
    }

    /// What stands between the numbers in `Page 1 of 2`.
    static String ofAll(Locale language) {
        return WORDS.text(language, "print.of");
    }
}
