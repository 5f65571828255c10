package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Component;
import org.threefold.kernel.Actor;
import org.threefold.referral.ReferralRecord;

import java.util.Optional;

/// Something more to show with a referral: what a bundle brought and what was left out. A bean of
/// this kind is asked once for each referral that is opened.
public interface ReferralExtra {

    Optional<Component> of(Actor actor, ReferralRecord referral);
}
