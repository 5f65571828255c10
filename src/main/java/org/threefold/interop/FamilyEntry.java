package org.threefold.interop;

import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.threefold.history.Coding;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what is said of a relative: each condition is a fact of its own, with who has it.
final class FamilyEntry {

    private final ImportContext context;

    FamilyEntry(ImportContext context) {
        this.context = context;
    }

    Taken take(FamilyMemberHistory history) {
        var status = history.getStatus() == null ? "" : history.getStatus().toCode();
        if (status.equals("entered-in-error")) return Taken.leftOut("was entered in error");
        var facts = new ArrayList<ReportedFact>();
        for (var condition : history.getCondition()) {
            var names = Codings.all(condition.getCode(), context);
            if (names.isEmpty() || Codings.wordless(names).isPresent())
                context.unreadPart(
                        "FamilyMemberHistory: "
                                + Codings.wordless(names).orElse("a condition without a name"));
            else facts.add(fact(history, names.getFirst()));
        }
        return facts.isEmpty()
                ? Taken.unread("names no condition of the relative", relative(history))
                : new Taken.Facts(List.copyOf(facts), Optional.empty());
    }

    private ReportedFact fact(FamilyMemberHistory history, Coding condition) {
        return context.fact(
                ReportedFact.Kind.FAMILY,
                condition,
                relative(history),
                Span.from(history.getDateElement(), context),
                "",
                history);
    }

    private String relative(FamilyMemberHistory history) {
        var words = Codings.words(history.getRelationship(), context);
        var named =
                words.isBlank() ? context.clean(Codings.orEmpty(history.getName()), 100) : words;
        return named.isBlank() ? "a relative" : named;
    }
}
