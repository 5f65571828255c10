package org.threefold.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.threefold.access.Accounts;
import org.threefold.consent.ConsentCases;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.consent.ConsentSignature;
import org.threefold.consent.OwnConsent;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.shell.Screen;

import java.util.List;

/// Where the copy of a signed consent is handed out: to the patient and to the team.
@InTheClinic
@ViewPackages(packages = "org.threefold.ui")
class ConsentCopiesTest extends SpringBrowserlessTest {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Accounts accounts;
    @Autowired OwnConsent own;
    @Autowired Clinic clinic;

    private ConsentCases cases;

    @BeforeEach
    void cases() {
        cases = beans.createBean(ConsentCases.class);
    }

    @AfterEach
    void leave() {
        Screen.ofNobody();
    }

    @Test
    void there_is_none_before_anything_is_signed() {
        var patient = cases.ready();

        assertThat(mine(patient)).isEmpty();
        assertThat(team(clinic.therapist(), patient)).isEmpty();
    }

    @Test
    void whoever_signed_gets_it_at_once_and_after_taking_it_back() {
        var patient = cases.signed();

        assertThat(mine(patient)).containsExactly("Download your copy");
        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL));
        assertThat(mine(patient)).containsExactly("Download your copy");
    }

    @Test
    void what_was_signed_before_is_to_be_had_while_another_is_open_and_afterwards() {
        var patient = cases.signed();
        var day = Dates.longDay(signature(patient).on());
        done(own.withdraw(patient.me(), patient.caseId(), Ids.next(), Part.ALL));
        cases.offer(patient.caseId());

        assertThat(mine(patient)).containsExactly("Download your copy of " + day);
        assertThat(find(ConsentReading.class).all()).hasSize(1);
        cases.prepare(patient);
        assertThat(mine(patient)).containsExactly("Download your copy of " + day);
        cases.sign(patient);
        assertThat(mine(patient))
                .containsExactly("Download your copy", "Download your copy of " + day);
    }

    @Test
    void the_team_gets_it_from_the_case() {
        var patient = cases.signed();

        assertThat(team(clinic.therapist(), patient))
                .containsExactly(
                        "Download the patient's copy of " + Dates.day(signature(patient).on()));
    }

    private ConsentSignature signature(Patients.Patient patient) {
        return cases.mine(patient).signed().orElseThrow().signature();
    }

    private List<String> mine(Patients.Patient patient) {
        return links(patient.me(), "portal/consent");
    }

    private List<String> team(Actor who, Patients.Patient patient) {
        return links(who, "cases/" + patient.caseId() + "/consent");
    }

    private List<String> links(Actor who, String where) {
        Screen.of(accounts, who);
        UI.getCurrent().navigate(where);
        return find(FileDownload.class).all().stream().map(Anchor::getText).toList();
    }
}
