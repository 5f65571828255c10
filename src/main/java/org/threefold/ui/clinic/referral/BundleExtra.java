package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.threefold.interop.Bundles;
import org.threefold.interop.Imported;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Origin;
import org.threefold.referral.ReferralRecord;

import java.util.Optional;

/// On the page of a referral that came as a bundle: what was understood of it, while the practice
/// has not answered; afterwards it is in the case, and here only what was left out.
@org.springframework.stereotype.Component
class BundleExtra implements ReferralExtra {

    private final Bundles bundles;

    BundleExtra(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public Optional<Component> of(Actor actor, ReferralRecord record) {
        if (record.referral().origin() != Origin.BY_BUNDLE) {
            return Optional.empty();
        }
        return switch (bundles.of(actor, record.referral().id())) {
            case Outcome.Done<Optional<Imported>>(var imported) ->
                    imported.map(each -> shown(record, each));
            case Outcome.Refused<Optional<Imported>> _ -> Optional.empty();
        };
    }

    private static Component shown(ReferralRecord record, Imported imported) {
        var parts = new Div();
        parts.setClassName("stack");
        var notices = imported.understood().notices();
        if (!notices.isEmpty()) parts.add(PreviewPanel.notices(notices));
        if (record.status().open()) {
            parts.add(new UnderstoodCard(imported.understood().findings()));
        }
        parts.add(new LeftOutCard(imported.understood().account()));
        return parts;
    }
}
