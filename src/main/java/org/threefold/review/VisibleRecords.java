package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything signed and decided on a case, as the database shows it to one person: rounds by
/// number, opinions and decisions oldest first; decisions that were replaced are not in it.
record VisibleRecords(
        List<RoundRow> roundRows,
        List<OpinionRow> opinionRows,
        List<ContentRow> contents,
        List<DecisionRow> decisions,
        List<ConditionLine> conditions,
        List<WeighedLine> weighed,
        List<SignatureLine> signatures) {

    record ConditionLine(
            UUID decisionId, int place, String text, Discipline owner, @Nullable LocalDate dueBy) {

        Condition condition() {
            return new Condition(
                    text,
                    owner,
                    dueBy == null
                            ? new Condition.Due.BeforeFirstSession()
                            : new Condition.Due.By(dueBy));
        }
    }

    record WeighedLine(
            UUID decisionId,
            UUID opinionId,
            Discipline discipline,
            Position position,
            String sha256,
            String answer) {

        Weighed weighed() {
            return new Weighed(new Opinion.Id(opinionId), discipline, position, sha256, answer);
        }
    }

    record SignatureLine(
            UUID decisionId,
            Discipline discipline,
            UUID accountId,
            String printedName,
            String meaning,
            Instant signedAt,
            String sha256) {

        Ruling.SeatSignature signature() {
            var by = new StaffId(accountId);
            return new Ruling.SeatSignature(
                    discipline, new Signature(by, printedName, meaning, signedAt, sha256));
        }
    }

    List<Round> rounds() {
        return roundRows.stream().map(RoundRow::round).toList();
    }

    List<OpinionHeader> headers() {
        return opinionRows.stream().map(OpinionRow::header).toList();
    }

    /// Those whose content is shown.
    List<Opinion> legible() {
        Map<UUID, ContentRow> byOpinion =
                contents.stream()
                        .collect(Collectors.toMap(ContentRow::opinionId, Function.identity()));
        return headers().stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(byOpinion.get(one.id().value())).stream()
                                        .map(content -> content.opinion(one)))
                .toList();
    }

    List<Condition> conditions(DecisionRow of) {
        return conditions.stream()
                .filter(it -> it.decisionId().equals(of.id()))
                .sorted(Comparator.comparing(ConditionLine::place))
                .map(ConditionLine::condition)
                .toList();
    }

    /// None for those who may not know who said what.
    List<Weighed> weighed(DecisionRow of) {
        return weighed.stream()
                .filter(it -> it.decisionId().equals(of.id()))
                .map(WeighedLine::weighed)
                .toList();
    }

    List<Ruling.SeatSignature> signatures(DecisionRow of) {
        return signatures.stream()
                .filter(it -> it.decisionId().equals(of.id()))
                .sorted(Comparator.comparing(SignatureLine::signedAt))
                .map(SignatureLine::signature)
                .toList();
    }
}
