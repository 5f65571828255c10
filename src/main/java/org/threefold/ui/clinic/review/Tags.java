package org.threefold.ui.clinic.review;

import org.threefold.review.Position;
import org.threefold.ui.kit.Tag;

/// How positions look: symbol and words, warned of where the case would not go on.
final class Tags {

    private Tags() {}

    static Tag of(Position position) {
        return switch (position) {
            case PROCEED, PROCEED_WITH_CONDITIONS ->
                    Tag.plain(position.words()).under(position.symbol());
            case DEFER, DECLINE -> Tag.warn(position.words()).under(position.symbol());
        };
    }
}
