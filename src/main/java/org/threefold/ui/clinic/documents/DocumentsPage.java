package org.threefold.ui.clinic.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.documents.Attachment;
import org.threefold.documents.AttachmentList;
import org.threefold.documents.Attachments;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.ReasonDialog;

import java.time.Clock;

/// What came on paper or from elsewhere: attached files, newest first. The form stays while the
/// list changes.
@Route(value = "cases/:case/documents", layout = CaseLayout.class)
@PageTitle("Documents · Threefold")
@PermitAll
public class DocumentsPage extends CaseContent {

    /// Rows that one call brings.
    static final int PAGE = 25;

    private final Attachments attachments;
    private final Actor me;
    private final Clock clock;
    private final Div form = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = Texts.faint("");
    private final Button newer = new Button("Newer", _ -> turn(-PAGE));
    private final Button older = new Button("Older", _ -> turn(PAGE));
    private int from;

    public DocumentsPage(Attachments attachments, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.attachments = attachments;
        this.me = me.staff();
        this.clock = clock;
        list.setClassName("attached-list");
        count.getElement().setAttribute("role", "status");
        var turns = new Div(newer, older, count);
        turns.setClassName("row");
        var files = new Div(list, turns);
        files.setClassName("stack");
        add(new PageHead("Documents", ""), new Card().with(files), form);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        from = 0;
        form.removeAll();
        if (!(attachments.page(me, id, from, PAGE)
                instanceof Outcome.Done<AttachmentList>(var all))) return false;
        show(id, all);
        if (all.adds())
            form.add(
                    new AttachForm(
                            me,
                            id,
                            clock,
                            (draft, file) -> attachments.add(me, id, draft, file),
                            () -> turn(-from)));
        return true;
    }

    @Override
    protected void again(CaseId id) {
        Notifications.of(attachments.page(me, id, from, PAGE), all -> show(id, all));
    }

    private void turn(int by) {
        from = Math.max(0, from + by);
        again();
    }

    private void show(CaseId id, AttachmentList all) {
        var page = all.page();
        list.removeAll();
        page.rows().forEach(it -> list.add(row(id, it, all)));
        list.setVisible(!page.rows().isEmpty());
        newer.setVisible(from > 0);
        older.setVisible(page.total() > from + page.rows().size());
        count.setText(page.rows().isEmpty() ? empty(all) : page.total() + " in all");
        count.setClassName(page.rows().isEmpty() ? "empty" : "small faint");
    }

    private static String empty(AttachmentList all) {
        return all.opens()
                ? "Nothing is attached yet. Letters from other clinicians, ECGs, laboratory results"
                        + " and consent on paper belong here, as PDF or as a picture."
                : "You have attached nothing to this case yet. Letters from other clinicians, ECGs,"
                        + " laboratory results and consent on paper belong here. The care team opens"
                        + " them; you see what you attached yourself.";
    }

    private AttachmentRow row(CaseId id, Attachment shown, AttachmentList all) {
        var row = new AttachmentRow(shown, clock.getZone());
        if (all.opens()) row.acts().add(download(id, shown));
        if (all.adds() && shown.retraction().isEmpty())
            row.acts().add(new Button("Retract", _ -> retract(id, shown)));
        return row;
    }

    private FileDownload download(CaseId id, Attachment shown) {
        var link =
                new FileDownload(
                        "Download",
                        () ->
                                attachments
                                        .open(me, id, shown.id())
                                        .map(
                                                it ->
                                                        new FileDownload.Content(
                                                                it.name(),
                                                                it.type().mediaType(),
                                                                it.content())));
        link.setAriaLabel("Download " + shown.title());
        return link;
    }

    private void retract(CaseId id, Attachment shown) {
        new ReasonDialog(
                "Retract: " + shown.title(),
                "The file stays in the list, marked as retracted, with your reason.",
                "Why it does not count",
                "Retract",
                why -> attachments.retract(me, id, shown.id(), why),
                () -> {
                    again();
                    Notifications.done("The file is retracted.");
                });
    }
}
