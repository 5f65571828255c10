package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// One page of each layout: nothing for axe to object to. All pages are looked at in
/// [EveryPageIsCleanForAxeTest].
@InThePortal
class EachLayoutIsCleanForAxeTest {

    @Test
    void signing_in(Portal portal) {
        assertThat(Axe.foundInHaste(portal.stranger(), List.of("/login"))).isEmpty();
    }

    /// A list with filters, a form, a table of the administration, and the two manners of the
    /// patient's portal.
    @ParameterizedTest
    @CsvSource({
        "cora.lind, /referrals",
        "rafe.stone, /send/new",
        "petra.voss, /trail",
        "per.lindqvist, /portal",
        "per.lindqvist, /portal/questions/peg"
    })
    void a_page_of(String username, String path, Portal portal) {
        assertThat(Axe.foundInHaste(portal.signedIn(username), List.of(path))).isEmpty();
    }

    @Test
    void a_case(Portal portal) {
        var page = portal.signedIn("dana.ruiz");
        var here = portal.linkTo("LINDQVIST");

        assertThat(Axe.foundInHaste(page, List.of(here, here + "/evaluation", here + "/findings")))
                .isEmpty();
    }
}
