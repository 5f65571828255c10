package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import org.threefold.casefile.ReferralId;

import java.util.Optional;
import java.util.UUID;

/// Addresses of referrals: the ids in them, and the ways that are there.
final class Ways {

    private Ways() {}

    /// The way to a page that reads bundles, where there is one; not to a referral by that name.
    static Optional<Anchor> toImport(String path, String words) {
        return RouteConfiguration.forSessionScope()
                .getRoute(path)
                .filter(page -> page != ReferralPage.class && page != SentReferralPage.class)
                .map(
                        _ -> {
                            var way = new Anchor(path, words);
                            way.setClassName("btn");
                            return way;
                        });
    }

    /// The id in an address; anything else is nothing, not an error.
    static Optional<ReferralId> referral(String text) {
        try {
            return Optional.of(new ReferralId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
