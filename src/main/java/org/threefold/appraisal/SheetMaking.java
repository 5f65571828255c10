package org.threefold.appraisal;

import org.threefold.library.Flag;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;
import org.threefold.library.Trait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Makes the sheet of one person from what is known of them and from the library: a pure function,
/// so the same person and the same library give the same sheet.
record SheetMaking(AboutPerson person, LibrarySnapshot snapshot, Choosing chosen) {

    static Sheet of(AboutPerson person, LibrarySnapshot snapshot) {
        return new SheetMaking(person, snapshot, Choosing.of(person, snapshot.statements()))
                .sheet();
    }

    private Sheet sheet() {
        var parts =
                List.of(
                        new Part(Part.Kind.PERSON, aboutPerson()),
                        part(Part.Kind.MAY_HELP, Statement.Kind.BENEFIT),
                        part(Part.Kind.MAY_HARM, Statement.Kind.RISK),
                        new Part(Part.Kind.FOUND, found()),
                        part(Part.Kind.EXPERIENCE, Statement.Kind.EXPERIENCE),
                        new Part(Part.Kind.NOT_KNOWN_HERE, notKnown()),
                        part(Part.Kind.NOBODY_KNOWS, Statement.Kind.UNKNOWN),
                        new Part(Part.Kind.ALTERNATIVES, alternatives()),
                        part(Part.Kind.COST, Statement.Kind.COST));
        return new Sheet(
                person.day(),
                person.condition(),
                person.tier(),
                person.question(),
                snapshot.version(),
                person.ruleBook(),
                parts,
                Ipdas.checks(person, snapshot, chosen));
    }

    private Part part(Part.Kind kind, Statement.Kind of) {
        return new Part(kind, chosen.of(of).stream().sorted(ownFirst()).map(this::line).toList());
    }

    /// What hangs on this person comes before what is said of everybody, and the newest review
    /// before what it looked at.
    private static Comparator<Statement> ownFirst() {
        return Comparator.comparing((Statement it) -> it.when().isEmpty())
                .thenComparing(Statement::dated, Comparator.reverseOrder());
    }

    private Line line(Statement statement) {
        var others =
                snapshot.otherSide(statement).stream()
                        .filter(it -> it.about(person.topic()))
                        .map(this::alone)
                        .toList();
        var alone = alone(statement);
        return new Line(alone.text(), alone.plain(), alone.basis(), alone.flag(), others);
    }

    private Line alone(Statement statement) {
        var flag = snapshot.flag(statement.citation()).map(Flag::sentence).orElse("");
        return new Line(statement.full(), statement.plain(), Basis.of(statement), flag, List.of());
    }

    private List<Line> aboutPerson() {
        var lines = new ArrayList<Line>();
        lines.add(
                Line.chart(
                        person.condition() + ". Guideline of 2018: " + person.tier() + ".",
                        "Your kind of pain: " + person.condition() + "."));
        lines.add(
                Line.chart(
                        "To decide: " + person.question(),
                        "What is to be decided: is ketamine with talk therapy right for you, or is"
                                + " something else, or nothing new for now?"));
        lines.add(
                person.age()
                        .map(years -> Line.chart("Age: " + years + " years.", ""))
                        .orElse(Line.chart("Age: Not recorded.", "")));
        if (!person.opioids().isEmpty())
            lines.add(Line.chart("Opioids prescribed at most: " + person.opioids() + ".", ""));
        var plan = person.plan();
        lines.add(
                Line.chart(
                        plan == null
                                ? "No sessions and no dose are planned yet."
                                : plan.words(person.kg()),
                        ""));
        return lines;
    }

    private List<Line> found() {
        var lines = new ArrayList<Line>();
        for (var it : person.found())
            lines.add(
                    new Line(
                            it.rule() + ": " + it.observed(),
                            "",
                            Basis.of(it.citation(), snapshot),
                            snapshot.flag(it.citation()).map(Flag::sentence).orElse(""),
                            List.of()));
        if (!lines.isEmpty())
            lines.add(
                    Line.chart(
                            "",
                            "Your team found things that must be looked at. Ask them what these are"
                                    + " and what they mean for you."));
        return lines;
    }

    private List<Line> notKnown() {
        var lines = new ArrayList<Line>();
        for (var trait : chosen.open()) lines.add(missing(trait));
        if (chosen.ageOpen()) lines.add(Line.chart("Not recorded: the age.", ""));
        if (person.rulesWithGaps() > 0)
            lines.add(
                    Line.chart(
                            person.rulesWithGaps()
                                    + " rules miss a fact; What stands in the way names each.",
                            ""));
        return lines;
    }

    private static Line missing(Trait trait) {
        return Line.chart(
                "Not recorded whether there is " + trait.asked() + ".",
                "We do not know enough yet about " + trait.plain() + ".");
    }

    private List<Line> alternatives() {
        var lines =
                new ArrayList<>(part(Part.Kind.ALTERNATIVES, Statement.Kind.ALTERNATIVE).lines());
        for (var it : person.tried())
            lines.add(
                    Line.chart(
                            "So far: %s: %s (%s)."
                                    .formatted(
                                            it.asked(),
                                            it.result().toLowerCase(Locale.ENGLISH),
                                            it.because()),
                            ""));
        return lines;
    }
}
