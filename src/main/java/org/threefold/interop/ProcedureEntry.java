package org.threefold.interop;

import org.hl7.fhir.r4.model.Procedure;
import org.threefold.history.Coding;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads procedures. Physical therapy becomes a reported trial; of any other procedure it is not
/// sure that it was done for the pain.
final class ProcedureEntry {

    private static final Set<String> NEVER_DONE = Set.of("not-done", "preparation");
    private static final String PHYSICAL_THERAPY = "91251008";

    private final ImportContext context;
    private final List<TherapyVisits.Visit> visits = new ArrayList<>();

    ProcedureEntry(ImportContext context) {
        this.context = context;
    }

    Taken take(Procedure procedure) {
        var status = procedure.getStatus() == null ? "" : procedure.getStatus().toCode();
        if (status.equals("entered-in-error")) {
            return Taken.leftOut("was entered in error");
        }
        if (NEVER_DONE.contains(status)) {
            return Taken.leftOut("was not done");
        }
        return Codings.of(procedure.getCode(), context)
                .map(name -> taken(procedure, name, status))
                .orElseGet(() -> Taken.leftOut("does not name the procedure"));
    }

    List<NonDrugTrial> trials() {
        return TherapyVisits.together(visits, context);
    }

    private Taken taken(Procedure procedure, Coding name, String status) {
        var span = Span.of(procedure.getPerformed(), context);
        if (name.is(Codings.SNOMED, PHYSICAL_THERAPY)) {
            visits.add(new TherapyVisits.Visit(name.words(), span));
        }
        return Taken.one(
                context.fact(ReportedFact.Kind.PROCEDURE, name, "", span, status, procedure));
    }
}
