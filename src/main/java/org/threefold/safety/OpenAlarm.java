package org.threefold.safety;

import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What whoever is concerned is to know of an alarm that is open: whose it is, whom to call and who
/// acts. Never the answer, nor what kind of answer it was.
///
/// @param phone empty where none is on file
/// @param due by when it is to be closed; see the setting `safety.widen-after`
/// @param overdue whether that time has passed: then the medical director is asked as well
/// @param mine whether whoever reads this is the one who is asked first
/// @param mayAct whether they may read the answer and close the alarm
/// @param before whoever was asked before and is no longer; empty where nobody was
/// @param openedBy who has read it, in that order; empty where nobody has
/// @param people who could act, in the order in which they are asked
public record OpenAlarm(
        UUID id,
        CaseId caseId,
        String person,
        String record,
        LocalDate born,
        String phone,
        Instant at,
        Instant due,
        boolean overdue,
        boolean mine,
        boolean mayAct,
        String before,
        String openedBy,
        List<Candidate> people) {

    public OpenAlarm {
        people = List.copyOf(people);
    }

    /// Whoever is asked first; nobody where nobody on the team can act.
    public Optional<Candidate> first() {
        return people.stream().filter(Candidate::active).findFirst();
    }

    /// "Dana Ruiz acts: Ilse Kagan's account is disabled."
    public String whoActs() {
        var first = first();
        if (first.isEmpty())
            return "Nobody on the team can act: "
                    + why(people)
                    + ". Coordinator and medical director: find a clinician now.";
        var passed = people.subList(0, people.indexOf(first.get()));
        var sentence = first.get().name() + " acts (" + first.get().place().words() + ")";
        return passed.isEmpty() ? sentence + "." : sentence + ": " + why(passed) + ".";
    }

    /// What the coordinator has to know when it went from one to another.
    public Optional<String> moved() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before + " was asked before and no longer is.");
    }

    private static String why(List<Candidate> passed) {
        return passed.stream().map(Candidate::why).collect(Collectors.joining("; "));
    }
}
