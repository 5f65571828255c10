package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyBook;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.Settings;
import org.threefold.settings.Topic;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.TabBar;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every number of the practice's own: what it means, what it is now and usually, what it rests on
/// and where it is read; what waits to be adopted; and every version that ever was. Any version can
/// be read as it was.
@Route(value = "policy", layout = ClinicShell.class)
@PageTitle("Practice policy · Threefold")
@PermitAll
public class PolicyPage extends Div implements BeforeEnterObserver {

    private static final String VERSIONS = "versions";

    private final Policies policies;
    private final CurrentActor who;
    private final Clock clock;
    private Actor me;
    private String tab = "";
    private @Nullable Integer number;

    public PolicyPage(Policies policies, CurrentActor who, Clock clock, Live live) {
        this.policies = policies;
        this.who = who;
        this.me = who.get();
        this.clock = clock;
        addClassName("page");
        PageRefresher.on(this, live, this::refresh, () -> List.of(Policies.NEWS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        me = who.get();
        var asked = event.getLocation().getQueryParameters();
        tab = asked.getSingleParameter("topic").orElse("");
        number =
                asked.getSingleParameter("version")
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(null);
        refresh();
    }

    private void refresh() {
        Notifications.of(policies.book(me), this::show);
    }

    private void show(PolicyBook book) {
        removeAll();
        var read = Optional.ofNullable(number).flatMap(book::version).orElseGet(book::inForce);
        add(head(book, read));
        if (read.number() == book.inForce().number()) today(book);
        else add(new OtherVersionNote(book, read));
        if (!read.loosened().isEmpty()) add(new LoosenedCard(read));
        add(tabs(read));
        if (tab.equals(VERSIONS)) add(new VersionsCard(book, clock.getZone()));
        else if (topic() == Topic.DRUGS) add(new DrugsCard(read));
        else add(new SettingsCard(read, topic()));
    }

    private void today(PolicyBook book) {
        book.waiting()
                .ifPresent(it -> add(new WaitingCard(policies, me, book, it, clock.getZone())));
        book.coming().ifPresent(it -> add(new OtherVersionNote(book, it)));
    }

    private Component head(PolicyBook book, PolicyVersion read) {
        return new PageHead(
                "Practice policy",
                "%s. %d settings that no guideline fixes for us, each with its meaning and its basis. Days and hours are those of %s."
                        .formatted(
                                Texts.sentence(said(read)),
                                Settings.all().size(),
                                clock.getZone().getId()),
                acts(book));
    }

    private static String said(PolicyVersion read) {
        return read.builtIn()
                ? "version 1, built in: nobody has adopted another value"
                : "version " + read.number() + ", in force from " + Dates.day(read.from());
    }

    private static Component[] acts(PolicyBook book) {
        if (!book.mayDraft() || book.waiting().isPresent()) return new Component[0];
        var draft = new Anchor(ClinicLinks.DRAFT_POLICY, "Draft a change");
        draft.setClassName("btn go");
        return new Component[] {draft};
    }

    private TabBar tabs(PolicyVersion read) {
        var bar = new TabBar("Parts of the policy");
        for (var topic : Topic.values()) {
            if (!Settings.of(topic).isEmpty())
                bar.tab(
                        topic.words(),
                        href(key(topic), read),
                        !tab.equals(VERSIONS) && topic == topic());
        }
        return bar.tab("Versions", href(VERSIONS, read), tab.equals(VERSIONS));
    }

    private String href(String key, PolicyVersion read) {
        return ClinicLinks.policyPart(key, number == null ? null : read.number());
    }

    private Topic topic() {
        return Arrays.stream(Topic.values())
                .filter(it -> key(it).equals(tab))
                .findFirst()
                .orElse(Topic.TRIALS);
    }

    private static String key(Topic topic) {
        return topic.name().toLowerCase(Locale.ENGLISH);
    }
}
