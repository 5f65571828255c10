package org.threefold.bench;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// What a person does, as the screen is asked for it and as bare SQL. Each action says how long it
/// took and what crossed the wire, and fails where the answer does not hold what it must.
enum Workload {
    WORK("W1", "work list, 25 of what needs me", 8) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            ground.painSpecialist.go("cases");
            return shows(ground.painSpecialist.go("work"), "tf-table", "Work");
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(ground.floor.work(ground.pain));
        }
    },
    CASES("W1", "case list, 25 of all, changed last first", 8) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            ground.coordinator.go("work");
            return shows(ground.coordinator.go("cases"), "vaadin-grid", "TF-");
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(ground.floor.cases(ground.coordination));
        }
    },
    OPEN("W2", "case open: overview, seats, findings", 12) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            var which = ground.nextCase();
            ground.painSpecialist.go("work");
            return shows(
                    ground.painSpecialist.go("cases/" + which),
                    ground.floor.record(which),
                    which.toString());
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(ground.floor.open(ground.nextCase()));
        }
    },
    SAVE("W3", "answer saved, with its event on the trail", 12) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            var which = ground.nextCase();
            ground.therapist.go("cases/" + which + "/evaluation/goals");
            return answer(ground.therapist, note());
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(
                    ground.floor.save(
                            ground.nextCase(), ground.pain, "floor " + NOTES.incrementAndGet()));
        }
    },
    SIGN("W3", "section signed, password asked again", 12) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            var which = ground.nextUnsigned();
            ground.therapist.go("cases/" + which + "/evaluation/expectations");
            var page = ground.therapist;
            page.type(page.labelled("Your password"), org.threefold.support.Clinic.PASSWORD);
            return shows(page.press("Sign this section"), "is signed");
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(
                    ground.floor.save(
                            ground.nextCase(), ground.pain, "floor " + NOTES.incrementAndGet()));
        }
    },
    TELL("W4", "saved here, shown on another's screen", 25) {
        @Override
        Cost screen(Ground ground) throws SQLException {
            var place = "cases/" + ground.nextCase() + "/evaluation/goals";
            ground.therapist.go(place);
            ground.watcher.go(place);
            return told(ground, note());
        }

        @Override
        void bare(Ground ground) throws SQLException {
            full(
                    ground.floor.tell(
                            ground.nextCase(), ground.pain, "floor " + NOTES.incrementAndGet()));
        }
    };

    /// One action's time in nanoseconds and bytes.
    record Cost(long nanos, int bytes) {}

    private static final AtomicLong NOTES = new AtomicLong();

    final String number;
    final String title;
    final double barMillis;

    Workload(String number, String title, double barMillis) {
        this.number = number;
        this.title = title;
        this.barMillis = barMillis;
    }

    abstract Cost screen(Ground ground) throws SQLException;

    abstract void bare(Ground ground) throws SQLException;

    private static String note() {
        return "bench " + NOTES.incrementAndGet() + ".";
    }

    /// An answer stands on the page with the reply, or with the news of it that follows.
    private static Cost answer(Browser browser, String note) {
        var question =
                browser.page
                        .first(element -> element.tag.equals("tf-question"))
                        .orElseThrow(() -> new IllegalStateException("No question is asked"));
        var data = "{\"event.detail.choice\":\"NO\",\"event.detail.note\":\"" + note + "\"}";
        var news = new News(browser, note);
        long start = System.nanoTime();
        var reply = browser.call(Browser.event(question, "tf-answer", data));
        return reply.text().contains(note)
                ? new Cost(reply.nanos(), reply.bytes())
                : new Cost(news.await() - start, reply.bytes());
    }

    private static Cost told(Ground ground, String note) {
        var news = new News(ground.watcher, note);
        long start = System.nanoTime();
        var cost = answer(ground.therapist, note);
        return new Cost(news.await() - start, cost.bytes());
    }

    /// When a page was told something that nobody asked for.
    private static final class News {

        private final AtomicLong heard = new AtomicLong();
        private final CountDownLatch there = new CountDownLatch(1);

        News(Browser on, String words) {
            on.whenNewsArrive(
                    (news, at) -> {
                        if (!news.contains(words)) return;
                        heard.set(at);
                        there.countDown();
                    });
        }

        long await() {
            try {
                if (!there.await(10, TimeUnit.SECONDS))
                    throw new IllegalStateException("Nobody was told");
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return heard.get();
        }
    }

    private static Cost shows(Browser.Reply reply, String... words) {
        for (var word : words) {
            if (!reply.text().contains(word)) {
                throw new IllegalStateException("Not shown: " + word + " in " + reply.text());
            }
        }
        return new Cost(reply.nanos(), reply.bytes());
    }

    private static void full(int rows) {
        if (rows == 0) throw new IllegalStateException("The bare SQL found nothing");
    }
}
