package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;
import java.util.stream.Stream;

/// Each role walks through the pages that are open to it: nothing for axe to object to. The parts
/// of a case are looked at in [EveryPartOfACaseIsCleanForAxeTest]; the ordinary suite has one page
/// of each layout in [EachLayoutIsCleanForAxeTest].
@Tag(Everything.TAG)
@InThePortal
class EveryPageIsCleanForAxeTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "dana.ruiz",
                        List.of(
                                "/work",
                                "/cases",
                                "/emergency",
                                "/conferences",
                                "/rules",
                                "/rules/SUD-01",
                                "/evidence",
                                "/evidence/ASRA18",
                                "/policy")),
                Arguments.of("ilse.kagan", List.of("/work")),
                Arguments.of("jo.mbeki", List.of("/work")),
                Arguments.of("sam.okoye", List.of("/work", "/cases")),
                Arguments.of(
                        "mira.holt",
                        List.of(
                                "/work",
                                "/rules?owner=therapy",
                                "/evidence/IVK-META-1080",
                                "/evidence/IVK-META-1080/say",
                                "/evidence/add",
                                "/evidence/import",
                                "/policy",
                                "/policy?topic=drugs",
                                "/instruments",
                                "/policy?topic=versions",
                                "/policy/draft")),
                Arguments.of(
                        "cora.lind",
                        List.of(
                                "/work",
                                "/cases",
                                "/referrals",
                                "/referrals/new",
                                "/referrals/import",
                                "/conferences")),
                Arguments.of(
                        "petra.voss",
                        List.of(
                                "/accounts",
                                "/access-matrix",
                                "/trail",
                                "/mail",
                                "/contacts",
                                "/emergency-access",
                                "/resets")),
                Arguments.of("rafe.stone", List.of("/send", "/send/new", "/send/import")),
                Arguments.of(
                        "per.lindqvist",
                        List.of(
                                "/portal",
                                "/portal/read",
                                "/portal/read/the-evidence",
                                "/portal/decision",
                                "/portal/sheet",
                                "/portal/record",
                                "/portal/diary",
                                "/portal/questions",
                                "/portal/questions/peg",
                                "/portal/intake",
                                "/portal/who-looked")));
    }

    @Test
    void the_door(Portal portal) {
        assertThat(
                        Axe.found(
                                portal.stranger(),
                                List.of("/login", "/welcome/nothing", "/forgotten", "/outbox")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_pages_of(String username, List<String> paths, Portal portal) {
        assertThat(Axe.found(portal.signedIn(username), paths)).isEmpty();
    }
}
