package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.util.Arrays;

/// The size of a file is what arrives, not what the sender says.
class SentFileTest {

    @Test
    void of_five_hundred_megabytes_no_more_than_twenty_are_taken_in() {
        var endless = new Endless(500L * 1024 * 1024);

        var reading = BundleSamples.read(endless);

        assertThat(reading)
                .isEqualTo(
                        new Reading.NotUnderstood(
                                "The file is larger than 20 MB, the most that is read."));
        assertThat(endless.given).isBetween((long) SentFile.LIMIT, SentFile.LIMIT + 64L * 1024);
        assertThat(endless.closed).isTrue();
    }

    @Test
    void a_packed_file_is_refused_after_its_first_bytes() {
        var packed =
                new Endless(500L * 1024 * 1024) {
                    @Override
                    byte at(long position) {
                        return (byte) (position == 0 ? 0x1f : 0x8b);
                    }
                };

        assertThat(BundleSamples.read(packed)).isInstanceOf(Reading.NotUnderstood.class);
        assertThat(packed.given).isLessThanOrEqualTo(FileSignature.LENGTH);
        assertThat(packed.closed).isTrue();
    }

    /// As many bytes as one asks for, made as they are read.
    private static class Endless extends InputStream {

        private final long length;
        long given;
        boolean closed;

        Endless(long length) {
            this.length = length;
        }

        byte at(long position) {
            return (byte) (position == 0 ? '{' : ' ');
        }

        @Override
        public int read() {
            return given == length ? -1 : at(given++);
        }

        @Override
        public int read(byte[] into, int from, int wanted) {
            if (given == length) {
                return -1;
            }
            if (wanted == 0) {
                return 0;
            }
            int some = (int) Math.min(wanted, length - given);
            Arrays.fill(into, from, from + some, (byte) ' ');
            into[from] = at(given);
            given += some;
            return some;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
