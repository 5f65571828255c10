package org.threefold.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table: each action at each size, beside its floor.
record Report(
        List<Ground> grounds,
        Map<Workload, Map<Integer, Figures>> screens,
        Map<Workload, Map<Integer, Figures>> floors) {

    private static final String HEAD =
            "%-4s%-44s%9s%10s%8s%9s%9s%9s%9s%8s%8s"
                    .formatted(
                            "",
                            "",
                            "cases",
                            "median ms",
                            "p95 ms",
                            "CPU ms",
                            "KB",
                            "SQL ms",
                            "SQL p95",
                            "growth",
                            "bar");

    void print() {
        IO.println();
        IO.println(HEAD);
        for (var workload : Workload.values()) {
            if (screens.get(workload).isEmpty()) continue;
            for (var ground : grounds) IO.println(line(workload, ground.cases));
        }
        IO.println();
    }

    private String line(Workload workload, int cases) {
        var screen = screens.get(workload).get(cases);
        var floor = floors.get(workload).get(cases);
        var first = screens.get(workload).get(grounds.getFirst().cases);
        double growth = screen.median() / first.median();
        return String.format(
                Locale.ROOT,
                "%-4s%-44s%9d%10.2f%8.2f%9.1f%9.1f%9.2f%9.2f%8s%8s",
                workload.number,
                workload.title,
                cases,
                screen.median(),
                screen.p95(),
                screen.cpuEach(),
                screen.bytesEach() / 1024,
                floor.median(),
                floor.p95(),
                cases == grounds.getFirst().cases ? "" : String.format(Locale.ROOT, "%.2f", growth),
                screen.median() <= workload.barMillis ? "held" : "missed");
    }
}
