package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Outcome;
import org.threefold.preparation.Phase;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.ReadingList;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.kit.Texts;

/// All pages of the library, by when they are due. Any of them may be read at any time.
@Route(value = "portal/read", layout = PortalShell.class)
@PermitAll
public class ReadListPage extends Div implements HasDynamicTitle {

    private final Mine mine;

    public ReadListPage(Mine mine, Preparations preparations) {
        this.mine = mine;
        setClassName("portal-main");
        switch (mine.caseId().then(id -> preparations.assigned(mine.me(), id))) {
            case Outcome.Done<ReadingList>(var list) -> show(list);
            case Outcome.Refused<ReadingList>(var why) ->
                    add(
                            new PageTop(PortalTexts.of("reading.title"), ""),
                            Texts.quiet(ReasonTexts.of(why)));
        }
    }

    private void show(ReadingList list) {
        add(new PageTop(PortalTexts.of("reading.title"), PortalTexts.of("reading.lead")));
        for (var phase : Phase.values()) add(group(list, phase));
    }

    private Component group(ReadingList list, Phase phase) {
        var group =
                new Section(
                        new H2(phase.words(PageTexts.language())),
                        PageSteps.of(list.of(phase), mine));
        group.setClassName("steps-group");
        return group;
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("reading.page"));
    }
}
