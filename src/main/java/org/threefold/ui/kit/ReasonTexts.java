package org.threefold.ui.kit;

import org.threefold.access.AccessReason;
import org.threefold.appraisal.SheetReason;
import org.threefold.consent.ConsentReason;
import org.threefold.intake.IntakeReason;
import org.threefold.kernel.Reason;
import org.threefold.measures.AnswerReason;
import org.threefold.opioids.DiaryReason;
import org.threefold.preparation.ReadingReason;
import org.threefold.review.DecisionReason;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Refusals in the language of the page that shows them.
public final class ReasonTexts {

    /// The reasons of every module whose refusals patients can see.
    static final List<Reason> KNOWN =
            Stream.<Reason[]>of(
                            AccessReason.values(),
                            IntakeReason.values(),
                            AnswerReason.values(),
                            DiaryReason.values(),
                            ReadingReason.values(),
                            SheetReason.values(),
                            DecisionReason.values(),
                            ConsentReason.values())
                    .flatMap(Arrays::stream)
                    .toList();

    private ReasonTexts() {}

    public static String of(Reason reason) {
        return reason.sentence(PageTexts.language());
    }

    /// What a service said; as it is where its reason is not among those that are known.
    public static String of(String why) {
        return Reason.of(why, KNOWN).map(ReasonTexts::of).orElse(why);
    }
}
