package org.threefold.consent;

import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.consent.ConsentEnding.Channel;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Route;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Facts of one consent, put together by hand. Each comes a second after the one before.
final class Facts {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private Optional<DecidedScope> decided = Optional.empty();
    private final List<FormVersion> forms = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<ConsentFacts.Of<ConsentItem>> read = new ArrayList<>();
    private final List<ConsentFacts.Of<TeachBackRound>> rounds = new ArrayList<>();
    private final List<ConsentFacts.Of<ConsentTalk>> talks = new ArrayList<>();
    private final List<ConsentFacts.Of<CapacityNote>> capacity = new ArrayList<>();
    private final List<ConsentSignature> signatures = new ArrayList<>();
    private final List<ConsentEnding> endings = new ArrayList<>();
    private int months = 12;
    private int second;

    private Facts() {
        form(1, List.of(), FIRST);
    }

    static Facts with() {
        return new Facts();
    }

    /// Decided, in force, and offered.
    static Facts open(LocalDate day) {
        return with().decided(1).form(1, FIRST).offer(day, Route.INTRAMUSCULAR);
    }

    static Facts signed(LocalDate day) {
        return open(day).sign(day);
    }

    static Facts signed(LocalDate day, int months) {
        var facts = with().decided(1).form(1, FIRST);
        facts.months = months;
        return facts.offer(day, Route.INTRAMUSCULAR).sign(day);
    }

    static Instant at(LocalDate day, int second) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(second);
    }

    Facts decided(int number) {
        return decided(number, 3, "0.75");
    }

    Facts decided(int number, int sessions, String mgPerKg) {
        decided =
                Optional.of(
                        new DecidedScope(new UUID(0, number), sessions, new BigDecimal(mgPerKg)));
        return this;
    }

    Facts declined() {
        decided = Optional.of(new DecidedScope(new UUID(0, 99), 0, BigDecimal.ZERO));
        return this;
    }

    /// A version that two have adopted, with these pages new.
    Facts form(int number, LocalDate from, ConsentItem... material) {
        return form(number, adoptions(2, from), from, material);
    }

    Facts formOfOne(int number, LocalDate from) {
        return form(number, adoptions(1, from), from);
    }

    private Facts form(
            int number,
            List<FormVersion.Adoption> adoptions,
            LocalDate from,
            ConsentItem... material) {
        return form(number, "Text " + number, adoptions, from, material);
    }

    /// The same version, reading otherwise.
    Facts text(int number, String text) {
        return form(number, text, adoptions(2, FIRST), FIRST);
    }

    private Facts form(
            int number,
            String text,
            List<FormVersion.Adoption> adoptions,
            LocalDate from,
            ConsentItem... material) {
        forms.removeIf(it -> it.number() == number);
        var paragraphs =
                Arrays.stream(ConsentItem.values())
                        .map(
                                it ->
                                        new Paragraph(
                                                it,
                                                "Title",
                                                text,
                                                List.of(material).contains(it),
                                                List.of()))
                        .toList();
        forms.add(
                new FormVersion(
                        new ConsentForm("ketamine", number, "en", "Form", paragraphs),
                        number - 1,
                        from,
                        null,
                        adoptions,
                        null));
        return this;
    }

    private static List<FormVersion.Adoption> adoptions(int people, LocalDate on) {
        return IntStream.range(0, people)
                .mapToObj(
                        it ->
                                new FormVersion.Adoption(
                                        new UUID(1, it), "N", Discipline.PAIN, at(on, it), on))
                .toList();
    }

    Facts later() {
        second += 60;
        return this;
    }

    Facts offer(Route route) {
        return offer(LocalDate.of(2026, 11, 30), route);
    }

    private Facts offer(LocalDate day, Route route) {
        var form = new FormVersions(forms).inForce(day).orElse(forms.getFirst()).form();
        var now = decided.orElseThrow();
        offers.add(
                new Offer(
                        UUID.randomUUID(),
                        now.decision(),
                        form.key(),
                        form.version(),
                        form.sha256(),
                        new ConsentScope(
                                ProtocolProfile.KAP_PSYCHEDELIC,
                                route,
                                now.mgPerKg(),
                                now.sessions()),
                        months,
                        "Dana",
                        at(day, ++second)));
        return capacity(Discipline.MENTAL_HEALTH, Verdict.YES);
    }

    Facts read() {
        for (var it : ConsentItem.values()) read.add(new ConsentFacts.Of<>(last().id(), it));
        return this;
    }

    Facts round(int number, int correct, int critical) {
        var round =
                new TeachBackRound(
                        number,
                        last().formSha256(),
                        Map.of(),
                        correct,
                        critical,
                        TeachBackRound.passes(correct, critical),
                        last().at().plusSeconds(++second));
        rounds.add(new ConsentFacts.Of<>(last().id(), round));
        return this;
    }

    Facts talk(boolean enough) {
        var talk = new ConsentTalk("x", "y", enough, "", "Jo", last().at().plusSeconds(++second));
        talks.add(new ConsentFacts.Of<>(last().id(), talk));
        return this;
    }

    Facts capacity(Discipline seat, Verdict verdict) {
        var note = new CapacityNote(seat, ConsentCases.all(verdict), "Ilse", last().at());
        capacity.add(new ConsentFacts.Of<>(last().id(), note));
        return this;
    }

    /// The pages of this version are stored otherwise than they were, under the same number.
    Facts rewritten(int number) {
        var before = forms.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
        form(number, before.from());
        var as = forms.removeLast();
        var pages = new ArrayList<>(as.form().paragraphs());
        pages.set(0, new Paragraph(ConsentItem.C1, "Title", "Other words", false, List.of()));
        var form = new ConsentForm("ketamine", number, "en", "Form", pages);
        forms.add(new FormVersion(form, as.basedOn(), as.from(), null, as.adoptions(), null));
        return this;
    }

    Facts sign(LocalDate day) {
        return sign(day, ConsentSignature.Manner.ELECTRONIC, 0);
    }

    Facts paper(LocalDate day, int checks) {
        return sign(day, ConsentSignature.Manner.PAPER, checks);
    }

    private Facts sign(LocalDate day, ConsentSignature.Manner manner, int checks) {
        var choices = new Choices(Touch.HAND, true, Set.of(SharedWith.FAMILY));
        var at = at(day, ++second);
        signatures.add(
                new ConsentSignature(
                        UUID.randomUUID(),
                        last().id(),
                        manner,
                        last().formSha256(),
                        ConsentSignature.shown(last(), choices, "Yes"),
                        "Yes",
                        "Per Lindqvist",
                        "",
                        choices,
                        day,
                        new UUID(2, 0),
                        "Per Lindqvist",
                        at,
                        IntStream.range(0, checks)
                                .mapToObj(
                                        it ->
                                                new ConsentSignature.PaperCheck(
                                                        new UUID(3, it), "N", at))
                                .toList()));
        return this;
    }

    Facts end(Kind kind, Part part) {
        endings.add(
                new ConsentEnding(
                        UUID.randomUUID(),
                        last().id(),
                        kind,
                        part,
                        Channel.PORTAL,
                        "",
                        "Per",
                        last().at().plusSeconds(++second)));
        return this;
    }

    private Offer last() {
        return offers.getLast();
    }

    ConsentStanding standing(LocalDate today) {
        return Standings.of(facts(), today);
    }

    ConsentFacts facts() {
        return new ConsentFacts(
                decided,
                new FormVersions(forms),
                offers,
                read,
                List.of(),
                List.of(),
                rounds,
                talks,
                capacity,
                signatures,
                endings);
    }
}
