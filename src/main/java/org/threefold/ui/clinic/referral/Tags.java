package org.threefold.ui.clinic.referral;

import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.Tag;

/// How urgency and status of a referral look: always with their word.
final class Tags {

    private Tags() {}

    static Tag of(Urgency urgency) {
        return switch (urgency) {
            case ROUTINE -> Tag.plain(urgency.words());
            case SOON -> Tag.warn(urgency.words()).under("▲");
            case URGENT -> Tag.danger(urgency.words());
        };
    }

    static Tag of(ReferralStatus status) {
        return switch (status) {
            case NEW -> Tag.plain(status.words());
            case WAITING -> Tag.plain(status.words()).under("◔");
            case ANSWERED -> Tag.warn(status.words()).under("●");
            case ACCEPTED -> Tag.ok(status.words());
            case DECLINED -> Tag.plain(status.words()).under("✕");
        };
    }
}
