package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Div;
import org.threefold.access.Act;
import org.threefold.access.CaseRelation;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.TabBar;
import org.threefold.ui.links.ClinicLinks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parts of a case, as links. Only those that somebody of these roles can open on some case.
class CaseTabs extends Div {

    private record Part(String words, String path, Act act) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("Overview", "", Act.READ_OVERVIEW),
                    new Part("Evaluation", "evaluation", Act.READ_EVALUATION),
                    new Part("History", "history", Act.READ_EVALUATION),
                    new Part("Measures", "measures", Act.READ_MEASURES_DUE),
                    new Part("Intake", "intake", Act.FOLLOW_INTAKE),
                    new Part("Documents", "documents", Act.READ_ATTACHMENTS),
                    new Part("What stands in the way", "findings", Act.READ_FINDINGS),
                    new Part("Benefits and risks", "sheet", Act.READ_SHEET),
                    new Part("Review", "review", Act.READ_REVIEW),
                    new Part("Consent", "consent", Act.READ_CONSENT),
                    new Part("Preparation", "preparation", Act.READ_UNDERSTANDING),
                    new Part("Team", "team", Act.NAME_COVER),
                    new Part("My notes", "notes", Act.READ_PROCESS_NOTE));

    CaseTabs() {
        addClassName("case-tabs");
    }

    /// @param emergency whether the case is open by emergency access alone
    void show(CaseId caseId, String location, Optional<SignedIn> me, boolean emergency) {
        removeAll();
        var roles = me.map(SignedIn::roles).orElse(Set.of());
        var base = ClinicLinks.of(caseId);
        var bar = new TabBar("Parts of this case");
        for (var part : PARTS) {
            if (part.act().grants().stream().noneMatch(it -> holds(roles, it.role()))) continue;
            if (emergency && !part.act().allows(roles, CaseRelation.BREAK_GLASS)) continue;
            var path = ClinicLinks.within(caseId, part.path());
            boolean current =
                    part.path().isEmpty() ? location.equals(base) : location.startsWith(path);
            bar.tab(part.words(), path, current);
        }
        add(bar);
    }

    private static boolean holds(Set<Role> roles, Role role) {
        return role != Role.PATIENT && roles.contains(role);
    }
}
