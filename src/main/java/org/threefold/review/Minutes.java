package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.appraisal.KeptSheet;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// One decision as it was recorded: the question, what was decided, the three opinions it rests
/// on, the answer to each dissent, and the words the patient will read.
///
/// Never changed. Until all three have signed, the chair may record it anew; the new minutes name
/// the ones they replace.
///
/// @param plainWords what the patient reads, see [PlainWords]
/// @param sheet the benefits and risks as they were shown; missing where there is no case file, and
///     in decisions from before sheets were kept
/// @param policy the version of the practice policy it was made under; nothing for one that was
/// recorded before there were versions
public record Minutes(
        Id id,
        Round.Id round,
        String question,
        Decision decision,
        List<Weighed> weighed,
        String plainWords,
        StaffId chair,
        String chairName,
        Instant at,
        @Nullable Id supersedes,
        KeptSheet.@Nullable Ref sheet,
        @Nullable Integer policy) {

    /// Names a recorded decision.
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Ids.next());
        }
    }

    public Minutes {
        weighed = List.copyOf(weighed);
        var seats = weighed.stream().map(Weighed::discipline).collect(Collectors.toSet());
        if (weighed.size() != 3 || !seats.equals(EnumSet.allOf(Discipline.class)))
            throw new IllegalArgumentException(
                    "a decision rests on one opinion of each discipline");
        for (var dissent : dissent(weighed, decision))
            if (dissent.answer() == null || dissent.answer().isBlank())
                throw new IllegalArgumentException(
                        "the dissent of " + dissent.discipline().words() + " is not answered");
    }

    /// The opinions this decision went against, each with its answer.
    public List<Weighed> dissent() {
        return dissent(weighed, decision);
    }

    /// True while these are the opinions that stand. A mind that changed since wants new minutes.
    public boolean restOn(Collection<Opinion> standing) {
        var now = standing.stream().map(Opinion::id).collect(Collectors.toSet());
        return weighed.stream().map(Weighed::opinion).collect(Collectors.toSet()).equals(now);
    }

    /// Exactly what is shown to those who sign.
    public String canonical() {
        var text =
                new Canonical("threefold.decision/1")
                        .line("question", question)
                        .line("decision", decision.sentence())
                        .line("chair", chairName)
                        .line("recorded", at);
        for (var one : weighed)
            text.line("opinion of " + one.discipline().words(), one.sha256())
                    .line("position", one.position().name())
                    .line("answer", one.answer() == null ? "" : one.answer());
        if (policy != null) text.line("practice policy", String.valueOf(policy));
        text.line("patient reads", plainWords);
        if (sheet != null) text.line("sheet", sheet.sha256());
        return text.text();
    }

    private static List<Weighed> dissent(List<Weighed> weighed, Decision decision) {
        return weighed.stream().filter(one -> one.dissentsFrom(decision.position())).toList();
    }
}
