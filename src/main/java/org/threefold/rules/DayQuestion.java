package org.threefold.rules;

import org.threefold.forms.AnswerValue;

import java.util.Arrays;

/// What is asked on the day of a dosing session. The wording names the thing, so that it can stand
/// in a sentence about what is missing. Amounts name their unit.
public enum DayQuestion {
    ROUTE("Route of the dose", AnswerValue.Chosen.class),
    SYSTOLIC("Systolic blood pressure before the dose in mmHg", AnswerValue.Amount.class),
    DIASTOLIC("Diastolic blood pressure before the dose in mmHg", AnswerValue.Amount.class),
    HEART_RATE("Resting heart rate before the dose, per minute", AnswerValue.Amount.class),
    IRREGULAR_RHYTHM("New irregular rhythm"),
    RESPIRATORY_INFECTION("Acute upper-respiratory infection"),
    NASAL_OBSTRUCTION("Nasal obstruction"),
    TEMPERATURE("Body temperature in °C", AnswerValue.Amount.class),
    ACUTE_ILLNESS("Acute illness of today"),
    FOOD_MINUTES("Minutes from the last food to the dose", AnswerValue.Amount.class),
    DRINK_MINUTES("Minutes from the last drink to the dose", AnswerValue.Amount.class),
    FASTING("Fasting for the session"),
    WEIGHED_ON("Day of the last weighing", AnswerValue.On.class),
    WEIGHT("Weight in kg", AnswerValue.Amount.class),
    CANNABIS("Cannabis within the last 24 hours"),
    ANTIHYPERTENSIVE_MISSED("Antihypertensive missed today"),
    BLADDER_FREQUENCY("Passing water more often than before"),
    BLADDER_URGENCY("Urgency to pass water"),
    BLADDER_DYSURIA("Pain on passing water"),
    BLADDER_HEMATURIA("Blood in the urine"),
    BLADDER_PAIN("Pain above the pubic bone"),
    MAINTENANCE("On maintenance"),
    SESSIONS_SINCE_LIVER_TESTS("Sessions since the last liver tests", AnswerValue.Amount.class),
    ESCORT("Adult escort confirmed, with name and telephone"),
    ADULT_AT_HOME("Adult at home for the rest of the day"),
    HOME_SAFE("Home safe to return to"),
    COMMITMENTS("Driving, childcare or legal decisions later today"),
    CONSENT_SIGNED("Informed consent signed"),
    CONSENT_SIGNED_ON("Day of the consent", AnswerValue.On.class),
    CONSENT_COVERS_PLAN("Consent covers today's route and protocol"),
    PREPARATION_SESSIONS("Number of preparation sessions", AnswerValue.Amount.class),
    INTEGRATION_BOOKED("Integration contact booked within the window"),
    PREVIOUS_OPEN_ITEMS("Open items of the previous session", AnswerValue.Amount.class),
    STAFF_READY("Staff trained in advanced cardiac life support"),
    OXYGEN_READY("Oxygen"),
    SUCTION_READY("Suction"),
    BAG_MASK_READY("Bag-valve mask"),
    RESCUE_MEDICINES_READY("Rescue medicines"),
    MONITOR_READY("Monitor");

    private final String words;
    private final Class<? extends AnswerValue> kind;

    DayQuestion(String words) {
        this(words, AnswerValue.YesNo.class);
    }

    DayQuestion(String words, Class<? extends AnswerValue> kind) {
        this.words = words;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    boolean takes(AnswerValue value) {
        return kind.isInstance(value)
                && (this != ROUTE || Arrays.stream(Route.values()).anyMatch(it -> it.is(value)));
    }
}
