package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.review.Decided;
import org.threefold.review.Reviews;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.Lines;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

/// What the team decided, in the words that all three signed: who took part, what they suggest,
/// and that one of them would rather do otherwise, if so.
@Route(value = "portal/decision", layout = PortalShell.class)
@PermitAll
public class DecisionPage extends Div implements HasDynamicTitle {

    private final Mine mine;

    private final Reviews reviews;

    public DecisionPage(Mine mine, Reviews reviews, Live live) {
        this.mine = mine;
        this.reviews = reviews;
        PageRefresher.on(this, live, this::read, mine::topics);
        setClassName("portal-main");
        read();
    }

    private void read() {
        Notifications.of(mine.caseId(), this::read);
    }

    private void read(CaseId caseId) {
        Notifications.of(
                reviews.decisionFor(mine.me(), caseId),
                decided -> {
                    removeAll();
                    decided.ifPresentOrElse(it -> tell(caseId, it), this::nothingYet);
                });
    }

    private void tell(CaseId caseId, Decided decided) {
        add(PageTop.under(PortalRoute.HOME, PortalTexts.of("decision.title"), ""));
        var words = new Div();
        words.setClassName("prose-page");
        Lines.shown(decided.plainWords()).forEach(words::add);
        add(tookPart(decided), words);
        add(ways(caseId, decided));
        add(signed(decided), ask());
    }

    /// The disciplines whose signature it carries, by name.
    private static Component tookPart(Decided decided) {
        var row = new Div();
        row.setClassName("took-part");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", PortalTexts.of("decision.who"));
        decided.signed().stream().sorted().map(Tag::of).map(Badge::new).forEach(row::add);
        return row;
    }

    private void nothingYet() {
        add(
                PageTop.under(
                        PortalRoute.HOME,
                        PortalTexts.of("decision.none.title"),
                        PortalTexts.of("decision.none.lead")),
                ways());
    }

    private Component signed(Decided decided) {
        return Texts.faint(
                PortalTexts.of("decision.signed", mine.day(decided.at()), decided.chairName()));
    }

    /// The way to what was weighed, in the same words at every decision, and the decision to keep.
    private Component ways(CaseId caseId, Decided decided) {
        var ways = new Div();
        ways.setClassName("portal-ways no-print");
        if (decided.sheet() != null)
            ways.add(PortalRoute.sheet(PortalTexts.of("decision.weighed")));
        var language = PageTexts.language();
        ways.add(
                FileDownload.pdf(
                        PortalTexts.of("portal.pdf"),
                        () -> reviews.download(mine.me(), caseId, language)));
        return ways;
    }

    private static Component ask() {
        var card =
                new Section(
                        new H2(PortalTexts.of("decision.ask.title")),
                        Texts.quiet(PortalTexts.of("decision.ask")),
                        ways());
        card.setClassName("card portal-card no-print");
        return card;
    }

    private static Component ways() {
        var ways = new Div(PortalRoute.reading("how-we-decide", PortalTexts.of("decision.how")));
        ways.setClassName("portal-ways");
        return ways;
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("decision.page"));
    }
}
