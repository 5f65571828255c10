package org.threefold.ui.clinic.review;

import org.threefold.review.Opinion;
import org.threefold.review.Round;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;

/// One's own signed opinion, locked.
class SignedCard extends Card {

    SignedCard(Opinion opinion, Round round, ZoneId zone) {
        super("Your opinion, signed", new Badge(Tags.of(opinion.position())));
        add(
                new OpinionText(opinion.statement(), _ -> ""),
                Texts.faint(
                        "Signed by %s, %s. %s"
                                .formatted(
                                        opinion.signature().printedName(),
                                        Dates.moment(opinion.signature().at(), zone),
                                        opinion.signature().meaning())));
        if (!opinion.intact(round))
            add(new Badge(Tag.danger("This text is not the one that was signed")));
    }
}
