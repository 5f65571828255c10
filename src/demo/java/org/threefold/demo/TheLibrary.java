package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.casefile.Sex;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.library.Library;
import org.threefold.library.SourceStanding;
import org.threefold.referral.Urgency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/// The medical director keeps the library after the first decision was made: an older guideline is
/// imported and marked as superseded, and so is a review whose citation nobody could find. And Iris
/// Delgado comes with low back pain, whose sheet claims other things than one for CRPS.
@Component
@Profile("demo")
class TheLibrary {

    private static final String GUIDELINE_OF_2016 =
            """
            TY  - JOUR
            AU  - Dowell, Deborah
            AU  - Haegerich, Tamara M.
            AU  - Chou, Roger
            TI  - CDC Guideline for Prescribing Opioids for Chronic Pain - United States, 2016
            J2  - MMWR Recomm Rep
            PY  - 2016/03
            VL  - 65
            IS  - RR-1
            SP  - 1
            EP  - 49
            DO  - 10.15585/mmwr.rr6501e1
            ER  -
            """;

    private final Library library;
    private final Stories stories;
    private final Practice practice;
    private final Clock clock;

    TheLibrary(Library library, Stories stories, Practice practice, Clock clock) {
        this.library = library;
        this.stories = stories;
        this.practice = practice;
        this.clock = clock;
    }

    void tell() {
        keep(practice.staff(Cast.MIRA));
        lowBackPain();
    }

    private void keep(Actor.Staff mira) {
        var read = done(library.read(mira, "cdc-2016.ris", GUIDELINE_OF_2016));
        var older = done(library.add(mira, read.addable())).getFirst();
        var today = LocalDate.now(clock);
        done(
                library.mark(
                        mira,
                        Ids.next(),
                        older.id(),
                        new SourceStanding.Superseded(
                                today, "CDC22", "CDC issued a new guideline in November 2022")));
        done(
                library.mark(
                        mira,
                        Ids.next(),
                        "IVK-META-1080",
                        new SourceStanding.Superseded(
                                today,
                                "NMA-MCM",
                                "Authors and journal could not be found; we read the network"
                                        + " meta-analysis instead")));
    }

    private void lowBackPain() {
        var referral =
                stories.refer(
                        Cast.RAFE,
                        "Delgado",
                        "Iris",
                        "1957-02-11",
                        Sex.FEMALE,
                        "M54.50",
                        Urgency.ROUTINE,
                        "Low back pain for nine years; please consider ketamine.");
        var caseId =
                stories.open(
                        referral,
                        "Is ketamine worth its risk for Ms. Delgado's low back pain at 69?");
        stories.seat(caseId);
        stories.evaluateAndSign(caseId, Section.MEDICAL_HISTORY, Map.of());
    }
}
