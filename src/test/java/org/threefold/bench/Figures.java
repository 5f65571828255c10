package org.threefold.bench;

import java.util.ArrayList;
import java.util.List;

/// What was measured of one action: blocks of times, the bytes and the processor time.
final class Figures {

    private final List<List<Long>> blocks = new ArrayList<>();
    private long bytes;
    private long cpuMillis;

    void block(List<Long> nanos, long bytesOfBlock, long cpuMillisOfBlock) {
        blocks.add(List.copyOf(nanos));
        bytes += bytesOfBlock;
        cpuMillis += cpuMillisOfBlock;
    }

    boolean measured() {
        return !blocks.isEmpty();
    }

    /// The median of the blocks' medians, in milliseconds: one slow spell counts once.
    double median() {
        return at(blocks.stream().map(block -> at(block, 0.5)).toList(), 0.5) / 1e6;
    }

    /// The 95th percentile over all actions, in milliseconds.
    double p95() {
        return at(blocks.stream().flatMap(List::stream).toList(), 0.95) / 1e6;
    }

    double bytesEach() {
        return (double) bytes / count();
    }

    double cpuEach() {
        return (double) cpuMillis / count();
    }

    long count() {
        return Math.max(1, blocks.stream().mapToLong(List::size).sum());
    }

    private static long at(List<Long> values, double part) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }
}
