package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;
import java.util.stream.Stream;

/// Each part of a case, as somebody at work on it sees it: nothing for axe to object to. The pain
/// specialist walks through all; the others look at what is theirs or looks otherwise to them.
@Tag(Everything.TAG)
@InThePortal
class EveryPartOfACaseIsCleanForAxeTest {

    private static final List<String> PARTS_OF_A_CASE =
            List.of(
                    "",
                    "/evaluation",
                    "/findings",
                    "/findings/PSY-01",
                    "/findings/kept",
                    "/findings/kept/1",
                    "/sheet",
                    "/intake",
                    "/review",
                    "/documents",
                    "/preparation");

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("dana.ruiz", "LINDQVIST", all("/opinion", "/history")),
                Arguments.of(
                        "ilse.kagan",
                        "HARGREAVES",
                        List.of("", "/evaluation/psychiatric", "/review")),
                Arguments.of("jo.mbeki", "LINDQVIST", List.of("/notes", "/evaluation/goals")),
                Arguments.of("dana.ruiz", "OKAFOR", List.of("/findings/CV-06", "/measures")),
                Arguments.of(
                        "dana.ruiz",
                        "NOWAK",
                        List.of("/measures", "/measures/fill/asq", "/measures/fill/cows")),
                Arguments.of(
                        "cora.lind",
                        "LINDQVIST",
                        List.of(
                                "",
                                "/team",
                                "/measures",
                                "/intake",
                                "/documents",
                                "/preparation")));
    }

    private static List<String> all(String... more) {
        return Stream.concat(PARTS_OF_A_CASE.stream(), Stream.of(more)).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_case_of(String username, String family, List<String> parts, Portal portal) {
        var page = portal.signedIn(username);
        var here = portal.linkTo(family);
        assertThat(Axe.foundInHaste(page, parts.stream().map(part -> here + part).toList()))
                .isEmpty();
    }
}
