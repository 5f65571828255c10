package org.threefold.demo;

import org.threefold.access.Role;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The people of the fictional practice. Their passwords are known to everyone, which is why they
/// exist in the demo alone.
enum Cast {
    DANA("Dana Ruiz", "Pain physician", Role.PAIN_SPECIALIST),
    ILSE("Ilse Kagan", "Psychiatrist", Role.MENTAL_HEALTH_PROFESSIONAL),
    JO("Jo Mbeki", "LMFT", Role.THERAPIST),
    CORA("Cora Lind", "Practice manager", Role.COORDINATOR),
    SAM("Sam Okoye", "RN", Role.SESSION_MONITOR),
    MIRA("Mira Holt", "Medical director", Role.MEDICAL_DIRECTOR),
    PETRA("Petra Voss", "Privacy officer", Role.PRIVACY_OFFICER),
    RAFE("Rafe Stone", "Family physician", Role.REFERRER),
    PER("Per Lindqvist", "", Role.PATIENT);

    private final String fullName;
    private final String title;
    private final Role role;

    Cast(String fullName, String title, Role role) {
        this.fullName = fullName;
        this.title = title;
        this.role = role;
    }

    static List<Cast> staff() {
        return List.of(DANA, ILSE, JO, CORA, SAM, MIRA, RAFE);
    }

    String fullName() {
        return fullName;
    }

    String title() {
        return title;
    }

    Role role() {
        return role;
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    String username() {
        return fullName.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    String password() {
        return "demo only, " + username();
    }
}
