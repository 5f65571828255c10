package org.threefold.support;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Accounts;
import org.threefold.access.CareTeams;
import org.threefold.access.FreshFactor;
import org.threefold.access.Invitation;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;

/// A small practice with one person in each role, and cases with three seats. Sets everything
/// that a test does not talk about.
@TestComponent
public class Clinic {

    public static final String PASSWORD = "three folds make one cloth";

    /// What everybody signs with who has no second factor.
    public static final FreshFactor FRESH = FreshFactor.password(PASSWORD);

    private final Accounts accounts;
    private final AccountInvitations invitations;
    private final CareTeams teams;
    private final Referrals referrals;
    private final String database;
    private final Map<String, SignedIn> people = new ConcurrentHashMap<>();

    Clinic(
            Accounts accounts,
            AccountInvitations invitations,
            CareTeams teams,
            Referrals referrals,
            @Value("${threefold.test.database}") String database) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.teams = teams;
        this.referrals = referrals;
        this.database = database;
    }

    /// Where a test needs a bean that the application does not have.
    @TestConfiguration
    public static class TestBeans {
        @Bean
        String testsRunHere() {
            return "the clinic";
        }

        @Bean
        @Primary
        TestClock clockThatTestsMove() {
            return new TestClock();
        }
    }

    public Actor.Staff painSpecialist() {
        return staff("Dana Ruiz", Role.PAIN_SPECIALIST);
    }

    public Actor.Staff psychiatrist() {
        return staff("Ilse Kagan", Role.MENTAL_HEALTH_PROFESSIONAL);
    }

    public Actor.Staff therapist() {
        return staff("Jo Mbeki", Role.THERAPIST);
    }

    public Actor.Staff coordinator() {
        return staff("Cora Lind", Role.COORDINATOR);
    }

    public Actor.Staff monitor() {
        return staff("Sam Okoye", Role.SESSION_MONITOR);
    }

    public Actor.Staff director() {
        return staff("Mira Holt", Role.MEDICAL_DIRECTOR);
    }

    public Actor.Staff referrer() {
        return staff("Rafe Stone", Role.REFERRER);
    }

    public Actor.Staff privacyOfficer() {
        return (Actor.Staff) administrator().actor();
    }

    /// Somebody who works here, signed in; the same name is the same person.
    public Actor.Staff staff(String name, Role... roles) {
        administrator();
        return (Actor.Staff) people.computeIfAbsent(name, _ -> hire(name, Set.of(roles))).actor();
    }

    /// A case that has nobody yet. It exists as an id: enough for modules that only guard by case.
    public CaseId looseCase() {
        return seated(CaseId.next());
    }

    /// A case opened from a referral, with three seats filled.
    public CaseId openCase() {
        return openCase("Lindqvist", "Per");
    }

    public CaseId openCase(String family, String given) {
        var draft = Letters.about(Letters.person(family, given));
        var referral = done(referrals.refer(coordinator(), draft));
        return seated(done(referrals.accept(coordinator(), Letters.accepting(referral))));
    }

    /// Gives the three seats of a case to the three clinicians.
    public CaseId seated(CaseId caseId) {
        seat(caseId, Discipline.PAIN, painSpecialist());
        seat(caseId, Discipline.MENTAL_HEALTH, psychiatrist());
        seat(caseId, Discipline.THERAPY, therapist());
        return caseId;
    }

    public void seat(CaseId caseId, Discipline seat, Actor.Staff who) {
        done(teams.assign(coordinator(), caseId, seat, who.id()));
    }

    /// What was done; fails the test with the reason when it was refused.
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    /// Why it was refused; fails the test when it was done.
    public static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var why) -> why;
            case Outcome.Done<?>(var value) -> throw new AssertionError("was done: " + value);
        };
    }

    /// The database as one of its roles sees it.
    public JdbcClient databaseAs(String role) {
        return JdbcClient.create(dataSourceAs(role));
    }

    /// What SQL answers in somebody's name, with no service between; rolled back.
    public <T> T inNameOf(Actor who, Function<JdbcClient, T> asks) {
        var source = dataSourceAs("threefold_app");
        var db = JdbcClient.create(source);
        return new TransactionTemplate(new DataSourceTransactionManager(source))
                .execute(
                        it -> {
                            it.setRollbackOnly();
                            db.sql("select set_config('threefold.token', ?, true)")
                                    .param(who.token().value())
                                    .query(String.class)
                                    .single();
                            return asks.apply(db);
                        });
    }

    public DataSource dataSourceAs(String role) {
        return Postgres.as(role, database);
    }

    private SignedIn administrator() {
        return people.computeIfAbsent(
                "Administrator",
                _ -> {
                    Invitation first = accounts.firstStart().orElseThrow();
                    return enter(first);
                });
    }

    private SignedIn hire(String name, Set<Role> roles) {
        var username =
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.')
                        + "."
                        + Ids.next().toString().substring(30);
        return enter(
                Links.shown(
                        invitations.staff(
                                administrator().actor(),
                                new NewAccount(username, name, "", roles),
                                Links.WHY)));
    }

    private SignedIn enter(Invitation invitation) {
        var username = done(accounts.accept(invitation.secret(), PASSWORD));
        return done(accounts.signIn(username, PASSWORD, "test"));
    }
}
