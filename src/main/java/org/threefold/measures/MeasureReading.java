package org.threefold.measures;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.CaseSpan;
import org.threefold.history.Histories;
import org.threefold.measures.LocalizedInstruments.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts together what was measured, as far as the permit's holder may see it.
@Component
class MeasureReading {

    private final ResponseStore responses;
    private final AnswerStore answers;
    private final ScoreStore scores;
    private final LocalizedInstruments instruments;
    private final CaseFiles files;
    private final Histories histories;
    private final CareTeams teams;
    private final Clock clock;

    MeasureReading(
            ResponseStore responses,
            AnswerStore answers,
            ScoreStore scores,
            LocalizedInstruments instruments,
            CaseFiles files,
            Histories histories,
            CareTeams teams,
            Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.scores = scores;
        this.instruments = instruments;
        this.files = files;
        this.histories = histories;
        this.teams = teams;
        this.clock = clock;
    }

    Waiting waiting(Permit permit, List<LocalDate> sessions) {
        var current = responses.standing(permit);
        var own = current.stream().filter(it -> it.mode() == Mode.BY_PATIENT).toList();
        var begun = own.stream().filter(it -> it.finished() == null).toList();
        var today = today();
        var localized = instruments.on(permit);
        var due =
                plan(permit, sessions, current).stream()
                        .filter(it -> localized.now(it.instrument()).forPatients())
                        .filter(it -> it.on(today).open())
                        .toList();
        return new Waiting(
                due,
                begun.isEmpty() ? List.of() : forms(begun, answers.all(permit), localized),
                own.stream().filter(it -> it.finished() != null).toList());
    }

    List<Due> due(Permit permit, List<LocalDate> sessions) {
        return plan(permit, sessions, responses.standing(permit));
    }

    MeasureCourse course(Permit permit, List<LocalDate> sessions) {
        var current = visible(permit, responses.standing(permit));
        permit.shows("Measures", current.stream().anyMatch(MeasureReading::isPart2));
        var names = names(permit, current);
        var begun = current.stream().filter(it -> it.finished() == null).toList();
        var span = files.span(permit);
        var anchors = anchors(span, sessions);
        var localized = instruments.on(permit);
        var given = answers.all(permit);
        return new MeasureCourse(
                taken(permit, current, names, given, localized),
                histories.scores(permit),
                forms(begun, given, localized),
                plan(span, anchors, current),
                anchors.opened(),
                anchors.sessions(),
                today());
    }

    List<Measured> latest(Permit permit) {
        return scores.latest(permit);
    }

    private List<Taken> taken(
            Permit permit,
            List<Response> current,
            Map<UUID, String> names,
            AnswerStore.Given given,
            Localized localized) {
        var results = new Baselines(given.scores());
        var taken = new ArrayList<Taken>();
        for (var response : current.reversed()) {
            if (response.finished() == null) continue;
            var who =
                    response.mode() == Mode.BY_PATIENT ? "" : names.getOrDefault(response.by(), "");
            taken.add(
                    new Taken(
                            response,
                            results.of(response),
                            content(permit, response, given, localized),
                            who));
        }
        return taken.reversed();
    }

    /// Single answers go to whom they are kept for; the database says the same.
    private Optional<ResponseContent> content(
            Permit permit, Response response, AnswerStore.Given given, Localized localized) {
        var instrument = localized.of(response);
        boolean open =
                instrument.keptFor() == KeptFor.TEAM || permit.also(Act.READ_MEASURE_ANSWERS);
        return open
                ? Optional.of(new ResponseContent(instrument, given.to(response)))
                : Optional.empty();
    }

    /// What is about substances is not there for whoever may not read it.
    private static List<Response> visible(Permit permit, List<Response> current) {
        if (permit.also(Act.READ_SUBSTANCE_USE)) return current;
        return current.stream()
                .filter(it -> !isPart2(it) || it.by().equals(permit.accountId()))
                .toList();
    }

    private static boolean isPart2(Response response) {
        return InstrumentBook.the(response.instrument()).keptFor() == KeptFor.PART2;
    }

    private static List<ResponseForm> forms(
            List<Response> begun, AnswerStore.Given given, Localized localized) {
        return begun.stream()
                .map(
                        it ->
                                new ResponseForm(
                                        it, new ResponseContent(localized.of(it), given.to(it))))
                .toList();
    }

    private List<Due> plan(Permit permit, List<LocalDate> sessions, List<Response> current) {
        var span = files.span(permit);
        return plan(span, anchors(span, sessions), current);
    }

    /// Nothing is due for somebody who is recorded as dead.
    private List<Due> plan(Optional<CaseSpan> span, Anchors anchors, List<Response> current) {
        if (span.filter(CaseSpan::dead).isPresent()) return List.of();
        var answered =
                current.stream()
                        .filter(it -> it.finished() != null)
                        .map(it -> new Answered(it.instrument(), it.about()))
                        .toList();
        return Plan.of(anchors, answered, today());
    }

    private Anchors anchors(Optional<CaseSpan> span, List<LocalDate> sessions) {
        var opened =
                span.map(it -> LocalDate.ofInstant(it.openedAt(), clock.getZone())).orElse(today());
        return new Anchors(opened, sessions);
    }

    private Map<UUID, String> names(Permit permit, List<Response> current) {
        var accounts = new LinkedHashSet<UUID>();
        current.forEach(it -> accounts.add(it.by()));
        return accounts.isEmpty() ? Map.of() : teams.names(permit, accounts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
