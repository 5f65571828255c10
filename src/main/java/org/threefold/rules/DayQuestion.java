package org.threefold.rules;

import org.threefold.forms.AnswerCheck;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Definitions;
import org.threefold.forms.Form;
import org.threefold.forms.Question;

/// What is asked on the day of a session, as rules name it. Words, types and options are in
/// `questionnaires/session-day.json`; a name that is not there stops the start.
public enum DayQuestion {
    ROUTE("day.route"),
    SYSTOLIC("day.systolic"),
    DIASTOLIC("day.diastolic"),
    HEART_RATE("day.heart-rate"),
    IRREGULAR_RHYTHM("day.irregular-rhythm"),
    RESPIRATORY_INFECTION("day.respiratory-infection"),
    NASAL_OBSTRUCTION("day.nasal-obstruction"),
    TEMPERATURE("day.temperature"),
    ACUTE_ILLNESS("day.acute-illness"),
    FOOD_MINUTES("day.food-minutes"),
    DRINK_MINUTES("day.drink-minutes"),
    FASTING("day.fasting"),
    WEIGHED_ON("day.weighed-on"),
    WEIGHT("day.weight"),
    CANNABIS("day.cannabis"),
    ANTIHYPERTENSIVE_MISSED("day.antihypertensive-missed"),
    BLADDER_FREQUENCY("day.bladder-frequency"),
    BLADDER_URGENCY("day.bladder-urgency"),
    BLADDER_DYSURIA("day.bladder-dysuria"),
    BLADDER_HEMATURIA("day.bladder-hematuria"),
    BLADDER_PAIN("day.bladder-pain"),
    MAINTENANCE("day.maintenance"),
    SESSIONS_SINCE_LIVER_TESTS("day.sessions-since-liver-tests"),
    ESCORT("day.escort"),
    ADULT_AT_HOME("day.adult-at-home"),
    HOME_SAFE("day.home-safe"),
    COMMITMENTS("day.commitments"),
    CONSENT_SIGNED("day.consent-signed"),
    CONSENT_SIGNED_ON("day.consent-signed-on"),
    CONSENT_COVERS_PLAN("day.consent-covers-plan"),
    PREPARATION_SESSIONS("day.preparation-sessions"),
    INTEGRATION_BOOKED("day.integration-booked"),
    PREVIOUS_OPEN_ITEMS("day.previous-open-items"),
    STAFF_READY("day.staff-ready"),
    OXYGEN_READY("day.oxygen-ready"),
    SUCTION_READY("day.suction-ready"),
    BAG_MASK_READY("day.bag-mask-ready"),
    RESCUE_MEDICINES_READY("day.rescue-medicines-ready"),
    MONITOR_READY("day.monitor-ready");

    /// Read before the first of them, which an enum's own field would not be.
    private static final class File {
        static final Form FORM = Definitions.read("/questionnaires/session-day.json").form();
    }

    private final Question question;

    DayQuestion(String id) {
        this.question =
                File.FORM
                        .find(id)
                        .orElseThrow(() -> new IllegalStateException("Not asked on a day: " + id));
    }

    public Question question() {
        return question;
    }

    public String words() {
        return question.text();
    }

    boolean takes(AnswerValue value) {
        return AnswerCheck.misfit(question, value).isEmpty();
    }
}
