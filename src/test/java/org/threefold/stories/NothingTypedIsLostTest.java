package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.stories.FieldWalk.Filled;
import org.threefold.support.Deeds;
import org.threefold.support.OwnServer;
import org.threefold.support.PlantedText;
import org.threefold.support.Portal;
import org.threefold.support.TextInTables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Everybody walks through all pages that links lead to, and opens the forms that buttons open. In
/// every field that is found, something is typed, and two seconds later the tab is gone. Then the
/// server stops, and with it all sessions. It starts again, everybody signs in, and on the same
/// pages the text is there. In one form for each kind of field, something else is typed while the
/// server is away, and once more after the session has ended.
///
/// What was typed into searches and secrets, marked at the field, is nowhere: not in the field, not
/// in the browser, not in the database.
@Tag(Everything.TAG)
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class NothingTypedIsLostTest {

    /// A walk that finds less than this proves too little.
    private static final int FEWEST = 240;

    private static final int FEWEST_NOWHERE = 20;

    private static final int KINDS = 8;

    private static final int CHOICES = 6;

    private static final String TYPED = "Typed ";

    private static final List<String> PEOPLE =
            List.of(
                    "dana.ruiz",
                    "ilse.kagan",
                    "jo.mbeki",
                    "sam.okoye",
                    "cora.lind",
                    "mira.holt",
                    "petra.voss",
                    "rafe.stone",
                    "per.lindqvist");

    /// Fields that a walk must have come by, each of another kind of form.
    private static final List<String> AMONG_THEM =
            List.of(
                    "/cases/*/alarm: Plan #1",
                    "/cases/*/history > Add a drug: Drug #1",
                    "/cases/*/notes: New note #1",
                    "/cases/*/review > Ask the team again: Why the team is asked again #1",
                    "/cases/*/team: In other words #1",
                    "/cases/*/team > Change the address: New e-mail address #1",
                    "/portal/diary: Day #1",
                    "/portal/intake > Change: What else are you allergic to?: Your answer #1",
                    "/referrals/new: Family name #1",
                    "/send/new: Family name #1");

    private record Form(String username, FieldPlace place) {}

    private final Set<String> kept = new TreeSet<>();
    private final Set<String> nowhere = new TreeSet<>();
    private final Set<String> choices = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, BrowserContext> windows = new LinkedHashMap<>();
    private final Map<String, List<Filled>> filled = new LinkedHashMap<>();

    @Test
    void what_was_typed_is_there_after_tab_session_and_server_are_gone() {
        try (var server = new OwnServer()) {
            var portal = server.portal();
            var before = deeds(server);
            walk(portal);
            code(windows.get("dana.ruiz"));
            searchFindsWhatIsPlanted(server);
            var tables = TextInTables.of(server.database());
            assertThat(tables.with(FieldPlace.NOWHERE))
                    .as("kept of searches and secrets")
                    .isEmpty();
            assertThat(tables.with("demo only, ")).as("passwords").isEmpty();
            assertThat(tables.with(TYPED)).contains("drafts.draft.content");
            assertThat(deeds(server)).as("deeds").containsExactlyInAnyOrderElementsOf(before);

            var away = oneOfEachKind().map(it -> open(portal, it, 1)).toList();
            server.stop();
            away.forEach(Late::type);
            server.start();
            for (var username : PEOPLE) look(portal, username, away);

            oneOfEachKind().forEach(it -> sessionEnds(server, it));
        }

        assertThat(wrong).isEmpty();
        assertThat(choices).as("kinds of choices").hasSizeGreaterThanOrEqualTo(CHOICES);
        assertThat(kept).containsAll(AMONG_THEM).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(nowhere).hasSizeGreaterThanOrEqualTo(FEWEST_NOWHERE);
    }

    /// Opening pages and forms is none, but that a questionnaire is begun is kept; the walk answers
    /// as the patient, and nothing else.
    private static List<String> deeds(OwnServer server) {
        return Deeds.of(JdbcClient.create(server.database())).stream()
                .filter(it -> !it.startsWith("ANSWER_") && !it.startsWith("BEGIN_MEASURE"))
                .distinct()
                .toList();
    }

    /// Otherwise an empty answer would prove nothing.
    private static void searchFindsWhatIsPlanted(OwnServer server) {
        var secret = FieldPlace.NOWHERE + "planted";
        try (var planted = PlantedText.in(server.database(), secret)) {
            assertThat(TextInTables.of(server.database()).with(secret))
                    .containsExactlyInAnyOrderElementsOf(planted.columns());
        }
    }

    private void walk(Portal portal) {
        var strangers = new FieldWalk(listening(portal.stranger()), new HashSet<>());
        account(strangers.from("/login").from("/login/code").from("/forgotten"));
        var opened = new HashSet<String>();
        for (var username : PEOPLE) {
            var window = listening(portal.stranger());
            windows.put(username, window);
            signIn(portal, window, username).close();
            var walk = new FieldWalk(window, opened).from("/");
            account(walk);
            filled.put(username, walk.filled());
        }
    }

    private void account(FieldWalk walk) {
        choices.addAll(walk.choices());
        walk.lostChoices().forEach(it -> wrong.add(it + " neither kept nor excluded"));
        for (var place : walk.filled())
            for (var it : place.typed())
                (it.field().kept() ? kept : nowhere).add(place.place() + ": " + it.field().name());
        assertThat(walk.stored()).doesNotContain(TYPED).doesNotContain(FieldPlace.NOWHERE);
        assertThat(walk.sealed()).doesNotContain(FieldPlace.NOWHERE);
        if (walk.filled().stream().anyMatch(Filled::anyKept))
            assertThat(walk.sealed()).as("what is sealed can be heard").contains(TYPED);
    }

    /// A one-time code is asked for only after the right password.
    private void code(BrowserContext window) {
        var page = window.newPage();
        FieldPage.load(page, "/account");
        Find.button(page, "Set up one-time codes").click();
        page.getByLabel("Your password").fill(Portal.password("dana.ruiz"));
        Find.inDialog(page, "Continue").click();
        page.getByLabel("The code it shows now").waitFor();
        var place = new FieldPlace("/account", "Continue");
        var typed = place.type(page, FieldPage.fields(page), 0);
        assertThat(typed).isNotEmpty().noneMatch(it -> it.field().kept());
        page.waitForTimeout(FieldWalk.SAFE.toMillis());
        assertThat(BrowserStore.stored(page) + BrowserStore.sealed(page))
                .doesNotContain(FieldPlace.NOWHERE);
        typed.forEach(it -> nowhere.add(place + ": " + it.field().name()));
        page.close();
    }

    /// Forms in which each kind of field is at least once.
    private Stream<Form> oneOfEachKind() {
        var kinds = new HashSet<String>();
        var forms = new ArrayList<Form>();
        filled.forEach(
                (username, places) ->
                        places.stream()
                                .filter(it -> kinds.addAll(it.kinds()))
                                .forEach(it -> forms.add(new Form(username, it.place()))));
        assertThat(kinds).as("kinds of fields").hasSizeGreaterThanOrEqualTo(KINDS);
        return forms.stream();
    }

    private Late open(Portal portal, Form form, int round) {
        var window = windows.get(form.username());
        signIn(portal, window, form.username()).close();
        return Late.open(form.username(), window, form.place(), round);
    }

    private void sessionEnds(OwnServer server, Form form) {
        var late = open(server.portal(), form, 2);
        server.endSessions();
        late.type();
        var page = signIn(server.portal(), windows.get(form.username()), form.username());
        wrong.addAll(late.place().wrong(page, late.typed()));
        page.close();
    }

    private void look(Portal portal, String username, List<Late> late) {
        var page = signIn(portal, windows.get(username), username);
        for (var it : filled.get(username)) {
            var since =
                    late.stream()
                            .filter(one -> one.is(username, it.place()))
                            .map(Late::typed)
                            .findFirst();
            wrong.addAll(it.place().wrong(page, since.orElse(it.typed())));
        }
        page.close();
    }

    private static BrowserContext listening(Page page) {
        BrowserStore.listen(page.context());
        page.close();
        return page.context();
    }

    private static Page signIn(Portal portal, BrowserContext window, String username) {
        var page = window.newPage();
        page.navigate("/account");
        if (!page.url().contains("/login")) return page;
        portal.signIn(page, username, Portal.password(username));
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
