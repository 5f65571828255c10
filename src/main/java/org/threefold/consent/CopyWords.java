package org.threefold.consent;

import org.threefold.kernel.Days;
import org.threefold.kernel.Messages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The sentences of the copy of a consent. A moment is said with the practice's zone and with its
/// distance from UTC, so that it is one moment in an hour that comes twice as well.
final class CopyWords {

    private static final Messages WORDS = Messages.beside(CopyWords.class);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("xxx", Locale.ENGLISH);

    private final Locale language;
    private final ZoneId zone;

    CopyWords(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    String text(String key, Object... values) {
        return WORDS.text(language, "copy." + key, values);
    }

    String ended(ConsentEnding it) {
        var what =
                switch (it.kind()) {
                    case WITHDRAWN -> it.part().name();
                    case REFUSED -> it.kind().name();
                };
        return text("ended." + what, moment(it.at()), text("channel." + it.channel()));
    }

    String again(ConsentSignature later) {
        return text("again.text", Days.patient(later.on()));
    }

    String signed(ConsentSignature it) {
        return switch (it.manner()) {
            case ELECTRONIC -> moment(it.at());
            case PAPER -> text("paper", Days.patient(it.on()));
        };
    }

    String by(String name, Instant at) {
        return text("by", name, moment(at));
    }

    String until(ConsentSignature it, Offer offer) {
        var last = it.on().plusMonths(offer.months()).minusDays(1);
        return text("until.value", Days.patient(last));
    }

    String version(Offer offer) {
        return text("version.value", offer.formVersion());
    }

    String page(Paragraph it) {
        return text("page", it.item().number(), it.title());
    }

    private String moment(Instant at) {
        var local = at.atZone(zone);
        return text(
                "moment",
                Days.patient(local.toLocalDate()),
                TIME.format(local),
                zone.getId(),
                OFFSET.format(local));
    }
}
