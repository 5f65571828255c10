package org.threefold.interop;

import org.threefold.history.Approach;
import org.threefold.history.Confirmation;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Visits of physical therapy, put together to courses. A pause of more than two months begins a
/// new course (practice policy). Visits of a single day each are counted as sessions; a record that
/// spans weeks says nothing of how many there were.
final class TherapyVisits {

    private static final int PAUSE_DAYS = 61;

    /// One entry of the bundle.
    record Visit(String name, Span span) {

        LocalDate first() {
            return span.start().orElse(LocalDate.MIN);
        }

        LocalDate last() {
            return span.end().orElse(first());
        }

        boolean ofOneDay() {
            return span.start().isPresent() && last().equals(first());
        }
    }

    private TherapyVisits() {}

    static List<NonDrugTrial> together(List<Visit> visits, ImportContext context) {
        return visits.stream().collect(Collectors.groupingBy(Visit::name)).values().stream()
                .flatMap(same -> courses(same).stream())
                .sorted(Comparator.comparing(course -> course.getFirst().first()))
                .map(course -> trial(course, context))
                .toList();
    }

    private static List<List<Visit>> courses(List<Visit> same) {
        var courses = new ArrayList<List<Visit>>();
        same.stream()
                .sorted(Comparator.comparing(Visit::first).thenComparing(Visit::last))
                .forEach(
                        visit -> {
                            if (courses.isEmpty() || pauseBefore(visit, courses.getLast()))
                                courses.add(new ArrayList<>());
                            courses.getLast().add(visit);
                        });
        return courses;
    }

    private static boolean pauseBefore(Visit next, List<Visit> course) {
        var last = end(course);
        return last.isEmpty() || next.first().isAfter(last.get().plusDays(PAUSE_DAYS));
    }

    private static Optional<LocalDate> end(List<Visit> course) {
        return course.stream()
                .filter(visit -> visit.span().start().isPresent())
                .map(Visit::last)
                .max(Comparator.naturalOrder());
    }

    private static NonDrugTrial trial(List<Visit> course, ImportContext context) {
        long days = course.stream().filter(Visit::ofOneDay).map(Visit::first).distinct().count();
        boolean counted = days > 1 && course.stream().allMatch(Visit::ofOneDay);
        var first = course.getFirst();
        var end =
                counted
                        ? end(course)
                        : course.stream()
                                .flatMap(it -> it.span().end().stream())
                                .max(Comparator.naturalOrder());
        return new NonDrugTrial(
                TrialId.next(),
                context.standIn(),
                Approach.PHYSICAL_REHAB,
                first.name(),
                counted ? Integer.valueOf((int) days) : null,
                null,
                TrialCourse.dated(first.span().start().orElse(null), end.orElse(null)),
                Confirmation.REPORTED,
                null);
    }
}
