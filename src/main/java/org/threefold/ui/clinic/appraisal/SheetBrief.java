package org.threefold.ui.clinic.appraisal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.threefold.appraisal.Line;
import org.threefold.appraisal.Part;
import org.threefold.appraisal.Sheet;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

/// A sheet in a few lines, for the conference: the first thing that is said for and against, how
/// much of it is disputed, what is not known, and the way to all of it.
public class SheetBrief extends Card {

    public SheetBrief(CaseId caseId, Sheet sheet) {
        super("Benefits and risks", way(caseId));
        var facts =
                Facts.down()
                        .fact("Evidence", sheet.tier())
                        .fact("May help", count(sheet, Part.Kind.MAY_HELP))
                        .fact("May harm", count(sheet, Part.Kind.MAY_HARM))
                        .fact("Found in this person", count(sheet, Part.Kind.FOUND))
                        .fact("Not known of this person", count(sheet, Part.Kind.NOT_KNOWN_HERE))
                        .fact(
                                "Standards for decision aids",
                                "%d of %d met".formatted(sheet.passed(), sheet.checks().size()));
        add(facts);
        sheet.lines(Part.Kind.MAY_HELP).stream()
                .filter(Line::disputed)
                .findFirst()
                .ifPresent(it -> add(new LineView(it)));
        if (!sheet.flagged().isEmpty())
            add(new Div(new Badge(Tag.danger("A source of this sheet does not hold any more"))));
        add(Texts.faint("What stands here when the decision is recorded is kept with it."));
    }

    private static Anchor way(CaseId caseId) {
        return new Anchor(ClinicLinks.sheet(caseId), "Open the sheet");
    }

    private static String count(Sheet sheet, Part.Kind kind) {
        var lines = sheet.lines(kind).stream().filter(it -> !it.text().isEmpty()).toList();
        long disputed = lines.stream().filter(Line::disputed).count();
        var words = lines.size() + (lines.size() == 1 ? " sentence" : " sentences");
        return disputed == 0 ? words : words + ", " + disputed + " disputed";
    }
}
