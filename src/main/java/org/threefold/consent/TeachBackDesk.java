package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the ten questions are answered, and a round ends.
@Component
class TeachBackDesk {

    private final ConsentStore store;

    TeachBackDesk(ConsentStore store) {
        this.store = store;
    }

    /// Keeps an answer, or says why not. The last answer of a round ends it.
    Optional<ConsentReason> answer(
            Permit permit,
            Offer offer,
            ConsentProgress progress,
            String question,
            String code,
            Instant at) {
        if (progress.nextPage().isPresent()) return Optional.of(ConsentReason.PAGES_FIRST);
        if (progress.asked().isEmpty()) return Optional.of(ConsentReason.ENOUGH_ASKED);
        var asked = progress.asked().stream().filter(it -> it.id().equals(question)).findFirst();
        int round = progress.round();
        if (asked.isEmpty() || !asked.get().offers(round, code))
            return Optional.of(ConsentReason.NO_QUESTION);
        if (progress.answered().containsKey(question)) return Optional.of(ConsentReason.ANSWERED);
        boolean right = asked.get().isRight(round, code);
        store.append(permit, offer, new TeachBackAnswer(round, question, code, right), at);
        var answers = new HashMap<>(progress.answered());
        answers.put(question, code);
        if (answers.size() == progress.asked().size())
            store.append(permit, offer, over(progress, offer, answers, at));
        return Optional.empty();
    }

    private static TeachBackRound over(
            ConsentProgress progress, Offer offer, Map<String, String> answers, Instant at) {
        var known = progress.understood();
        for (var it : progress.asked())
            if (it.isRight(progress.round(), answers.getOrDefault(it.id(), ""))) known.add(it.id());
        int critical =
                (int)
                        TeachBackQuestions.all().stream()
                                .filter(it -> it.critical() && known.contains(it.id()))
                                .count();
        return new TeachBackRound(
                progress.round(),
                offer.formSha256(),
                answers,
                known.size(),
                critical,
                TeachBackRound.passes(known.size(), critical),
                at);
    }
}
