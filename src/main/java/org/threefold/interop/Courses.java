package org.threefold.interop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Prescriptions of one product, put together to courses of treatment.
///
/// Where each states its first and last day, a pause of more than a month begins a new course.
/// Where one does not, all are one course without an end: a prescription that was stopped on no
/// stated day says nothing of how long the medicine was taken, and a guess would make a trial look
/// adequate.
final class Courses {

    /// A prescription is commonly written for a month; renewing it late is no new treatment.
    private static final int PAUSE_DAYS = 31;

    private Courses() {}

    static List<List<Prescription>> of(List<Prescription> same) {
        return same.stream().allMatch(Courses::dated) ? apart(same) : List.of(same);
    }

    static Optional<LocalDate> startOf(List<Prescription> course) {
        return course.stream()
                .flatMap(each -> each.start().stream())
                .min(Comparator.naturalOrder());
    }

    /// The last day, if every prescription states one.
    static Optional<LocalDate> endOf(List<Prescription> course) {
        return course.stream().allMatch(Courses::dated)
                ? course.stream()
                        .flatMap(each -> each.end().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean dated(Prescription each) {
        return each.start().isPresent() && each.end().isPresent();
    }

    private static List<List<Prescription>> apart(List<Prescription> same) {
        var courses = new ArrayList<List<Prescription>>();
        same.stream()
                .sorted(Comparator.comparing(each -> each.start().orElseThrow()))
                .forEach(
                        each -> {
                            if (courses.isEmpty() || pauseBefore(each, courses.getLast())) {
                                courses.add(new ArrayList<>());
                            }
                            courses.getLast().add(each);
                        });
        return courses;
    }

    private static boolean pauseBefore(Prescription next, List<Prescription> course) {
        var last = endOf(course).orElseThrow();
        return next.start().orElseThrow().isAfter(last.plusDays(PAUSE_DAYS));
    }
}
