package org.threefold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Processor time of a process and of those it started, as Linux counts it, in hundredths of a
/// second; nothing elsewhere.
final class Effort {

    private Effort() {}

    static long millis(List<ProcessHandle> of) {
        return 10 * of.stream().mapToLong(Effort::ticks).sum();
    }

    private static long ticks(ProcessHandle process) {
        return own(process) + process.children().mapToLong(Effort::ticks).sum();
    }

    /// Fields 14 to 17: in the process and, for those that ended, in its children.
    private static long own(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException _) {
            return 0;
        }
    }
}
