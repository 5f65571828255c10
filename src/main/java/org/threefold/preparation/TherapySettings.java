package org.threefold.preparation;

import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.settings.SettingDraft.setting;
import static org.threefold.settings.Topic.THERAPY;
import static org.threefold.settings.Unit.DAYS;
import static org.threefold.settings.Unit.HOURS;
import static org.threefold.settings.Unit.MINUTES;
import static org.threefold.settings.Unit.QUESTIONS;
import static org.threefold.settings.Unit.SESSIONS;

import org.threefold.settings.Setting;
import org.threefold.settings.SettingDraft;
import org.threefold.settings.SettingGroup;

import java.util.List;

/// What stands around a session: src/docs/clinical/course-of-care.md, "Preparation and
/// integration". No human trial fixes these intervals.
public final class TherapySettings implements SettingGroup {

    private static final String PREPARATION = "the plan of preparation";
    private static final String INTEGRATION = "the plan of integration";

    private static final List<Setting> ALL =
            List.of(
                    later("preparation-sessions", "Preparation sessions", PREPARATION, "1", "6")
                            .means("Before the first dose.")
                            .harm("With none, nobody would be prepared.")
                            .usually("1", SESSIONS),
                    later(
                                    "preparation-more",
                                    "Preparation sessions after trauma or with panic",
                                    PREPARATION,
                                    "1",
                                    "6")
                            .means("Where PSY-11 or PSY-13 found something.")
                            .safeFrom("2")
                            .harm("These people are the ones whom a session can hurt.")
                            .usually("2", SESSIONS),
                    later(
                                    "preparation-minutes",
                                    "Length of a preparation session",
                                    PREPARATION,
                                    "30",
                                    "180")
                            .means("At least; 60 to 90 minutes is meant.")
                            .usually("60", MINUTES),
                    later(
                                    "preparation-before",
                                    "Preparation ends before the dose",
                                    PREPARATION,
                                    "12",
                                    "168")
                            .means("At least so many hours before.")
                            .usually("24", HOURS),
                    later(
                                    "teach-back",
                                    "Right answers of the consent's teach-back, of 10",
                                    PREPARATION,
                                    "6",
                                    "10")
                            .means("Fewer, and consent is talked over again.")
                            .safeFrom("8")
                            .harm("Consent would be taken without being understood.")
                            .usually("8", QUESTIONS),
                    later(
                                    "integration-from",
                                    "Integration is aimed at from",
                                    INTEGRATION,
                                    "0",
                                    "72")
                            .means("Hours after the session. A hypothesis from animal studies.")
                            .from(CONVENTION.memory("rodent studies and clinics' habit"))
                            .usually("24", HOURS),
                    later(
                                    "integration-to",
                                    "Integration is aimed at until",
                                    INTEGRATION,
                                    "24",
                                    "96")
                            .means("Hours after the session.")
                            .from(CONVENTION.memory("rodent studies and clinics' habit"))
                            .usually("48", HOURS),
                    later("integration-late", "Integration is late after", INTEGRATION, "24", "336")
                            .means("From then on it is marked.")
                            .safeUpTo("72")
                            .harm("People would be left alone with the experience.")
                            .usually("72", HOURS),
                    later(
                                    "integration-closes",
                                    "The window of integration closes",
                                    INTEGRATION,
                                    "3",
                                    "30")
                            .means("The second contact is held by then.")
                            .safeUpTo("14")
                            .harm("People would be left alone with the experience.")
                            .usually("14", DAYS));

    @Override
    public List<Setting> settings() {
        return ALL;
    }

    private static SettingDraft later(
            String id, String name, String room, String least, String most) {
        return setting(THERAPY, "therapy." + id, name).notUsedYet(room).between(least, most);
    }
}
