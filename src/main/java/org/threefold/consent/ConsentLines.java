package org.threefold.consent;

import org.threefold.consent.CapacityNote.Judgement;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Route;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The rows of one case, a list a table, oldest first, as one statement reads them.
record ConsentLines(
        List<OfferLine> offers,
        List<ReadLine> read,
        List<ChoiceLine> choices,
        List<AnswerLine> answers,
        List<RoundLine> rounds,
        List<TalkLine> talks,
        List<CapacityLine> capacity,
        List<SignatureLine> signatures,
        List<CheckLine> checks,
        List<EndingLine> endings) {

    record OfferLine(
            UUID id,
            UUID decisionId,
            String formKey,
            int formVersion,
            String formSha256,
            ProtocolProfile profile,
            Route route,
            BigDecimal mgPerKg,
            int sessions,
            int months,
            String name,
            Instant at) {

        Offer offer() {
            var scope = new ConsentScope(profile, route, mgPerKg, sessions);
            return new Offer(
                    id, decisionId, formKey, formVersion, formSha256, scope, months, name, at);
        }
    }

    record ReadLine(UUID offerId, ConsentItem item) {}

    record ChoiceLine(UUID offerId, Touch touch, boolean recording, Set<SharedWith> sharing) {

        Choices choices() {
            return new Choices(touch, recording, sharing);
        }
    }

    record AnswerLine(UUID offerId, int round, String question, String code, boolean correct) {

        TeachBackAnswer answer() {
            return new TeachBackAnswer(round, question, code, correct);
        }
    }

    record RoundLine(
            UUID offerId,
            int round,
            String formSha256,
            Map<String, String> answers,
            int correct,
            int critical,
            boolean passed,
            Instant at) {

        TeachBackRound over() {
            return new TeachBackRound(round, formSha256, answers, correct, critical, passed, at);
        }
    }

    record TalkLine(
            UUID offerId,
            String tellsFamily,
            String wouldCall,
            boolean foundEnough,
            String reason,
            String name,
            Instant at) {

        ConsentTalk talk() {
            return new ConsentTalk(tellsFamily, wouldCall, foundEnough, reason, name, at);
        }
    }

    record CapacityLine(
            UUID offerId,
            Discipline seat,
            Verdict understand,
            String understandWords,
            Verdict appreciate,
            String appreciateWords,
            Verdict reason,
            String reasonWords,
            Verdict choose,
            String chooseWords,
            String name,
            Instant at) {

        CapacityNote note() {
            return new CapacityNote(
                    seat,
                    Map.of(
                            Ability.UNDERSTAND,
                            new Judgement(understand, understandWords),
                            Ability.APPRECIATE,
                            new Judgement(appreciate, appreciateWords),
                            Ability.REASON,
                            new Judgement(reason, reasonWords),
                            Ability.CHOOSE,
                            new Judgement(choose, chooseWords)),
                    name,
                    at);
        }
    }

    record SignatureLine(
            UUID id,
            UUID offerId,
            ConsentSignature.Manner manner,
            String formSha256,
            String shownSha256,
            String meaning,
            String typedName,
            String nameReason,
            Touch touch,
            boolean recording,
            Set<SharedWith> sharing,
            LocalDate signedOn,
            UUID byAccount,
            String name,
            Instant at) {

        ConsentSignature signature(List<CheckLine> checks) {
            return new ConsentSignature(
                    id,
                    offerId,
                    manner,
                    formSha256,
                    shownSha256,
                    meaning,
                    typedName,
                    nameReason,
                    new Choices(touch, recording, sharing),
                    signedOn,
                    byAccount,
                    name,
                    at,
                    checks.stream()
                            .filter(it -> it.signatureId().equals(id))
                            .map(CheckLine::check)
                            .toList());
        }
    }

    record CheckLine(UUID signatureId, UUID byAccount, String name, Instant at) {

        ConsentSignature.PaperCheck check() {
            return new ConsentSignature.PaperCheck(byAccount, name, at);
        }
    }

    record EndingLine(
            UUID id,
            UUID offerId,
            ConsentEnding.Kind kind,
            ConsentEnding.Part part,
            ConsentEnding.Channel channel,
            String words,
            String name,
            Instant at) {

        ConsentEnding ending() {
            return new ConsentEnding(id, offerId, kind, part, channel, words, name, at);
        }
    }

    ConsentFacts facts(Optional<DecidedScope> decided, FormVersions forms) {
        return new ConsentFacts(
                decided,
                forms,
                offers.stream().map(OfferLine::offer).toList(),
                of(read, ReadLine::offerId, ReadLine::item),
                of(choices, ChoiceLine::offerId, ChoiceLine::choices),
                of(answers, AnswerLine::offerId, AnswerLine::answer),
                of(rounds, RoundLine::offerId, RoundLine::over),
                of(talks, TalkLine::offerId, TalkLine::talk),
                of(capacity, CapacityLine::offerId, CapacityLine::note),
                signatures.stream().map(it -> it.signature(checks)).toList(),
                endings.stream().map(EndingLine::ending).toList());
    }

    private static <L, T> List<ConsentFacts.Of<T>> of(
            List<L> lines, Function<L, UUID> offer, Function<L, T> fact) {
        return lines.stream()
                .map(it -> new ConsentFacts.Of<>(offer.apply(it), fact.apply(it)))
                .toList();
    }
}
