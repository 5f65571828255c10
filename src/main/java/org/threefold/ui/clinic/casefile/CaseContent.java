package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.ui.clinic.PageRefresher;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A page about one case, within [CaseLayout]. It finds the case in the address, shows it or says
/// that there is no such page, shows it again when others change it, and stops listening when it is
/// left or is about another case.
public abstract class CaseContent extends Div implements BeforeEnterObserver {

    private final PageRefresher refresher;
    private @Nullable CaseId caseId;

    protected CaseContent(Live live) {
        refresher = PageRefresher.on(this, live, this::again, this::topics);
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        refresher.close();
        refresher.from(event.getUI(), this, topics());
        if (caseId == null || !enter(caseId, event)) event.rerouteToError(NotFoundException.class);
    }

    /// Shows the case to whoever comes; false where there is nothing for them.
    protected abstract boolean enter(CaseId id, BeforeEnterEvent event);

    /// Shows it once more: others changed it, or an act of this page did.
    protected abstract void again(CaseId id);

    public final void again() {
        if (caseId != null) again(caseId);
    }

    /// The case of the address.
    protected final CaseId caseId() {
        return Objects.requireNonNull(caseId);
    }

    private List<UUID> topics() {
        return caseId == null ? List.of() : List.of(caseId.value());
    }
}
