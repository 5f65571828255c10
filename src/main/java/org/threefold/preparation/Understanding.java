package org.threefold.preparation;

import org.threefold.forms.Option;

import java.util.List;
import java.util.stream.Stream;

/// What the team may know of the patient's reading: how far each page is, and what did not come
/// across. It says how well *we* explained, so it is told in words and never as a mark.
public record Understanding(List<Progress> pages, List<Misunderstood> misunderstood) {

    /// One question that was answered otherwise than it is.
    ///
    /// @param chose the first wrong answer, in its words
    /// @param cleared whether a later answer was right
    public record Misunderstood(
            Material page, String question, String chose, String right, boolean cleared) {

        /// As the team reads it.
        public String sentence() {
            var said = "“%s”: answered “%s”; it is “%s”.".formatted(question, chose, right);
            return said + (cleared ? " Put right since." : " Still open: please talk about it.");
        }
    }

    public Understanding {
        pages = List.copyOf(pages);
        misunderstood = List.copyOf(misunderstood);
    }

    static Understanding of(List<Progress> offered, List<Progress> earlier) {
        var pages = Stream.concat(offered.stream(), earlier.stream()).toList();
        return new Understanding(
                pages, pages.stream().flatMap(Understanding::misunderstood).toList());
    }

    /// "3 of 10 pages read; one question is still misunderstood."
    public String sentence() {
        long read = pages.stream().filter(page -> page.finished().isPresent()).count();
        long open = misunderstood.stream().filter(one -> !one.cleared()).count();
        return read + " of " + pages.size() + " pages read; " + stillOpen(open);
    }

    private static String stillOpen(long open) {
        return switch ((int) open) {
            case 0 -> "nothing is misunderstood.";
            case 1 -> "one question is still misunderstood.";
            default -> open + " questions are still misunderstood.";
        };
    }

    private static Stream<Misunderstood> misunderstood(Progress page) {
        return page.answers().stream()
                .flatMap(
                        answers ->
                                answers.misunderstood().stream()
                                        .map(wrong -> misunderstood(page, answers, wrong)));
    }

    private static Misunderstood misunderstood(Progress page, Answers answers, Option wrong) {
        var question = answers.question();
        return new Misunderstood(
                page.material(),
                question.words(),
                wrong.words(),
                question.answer().words(),
                answers.understood());
    }
}
