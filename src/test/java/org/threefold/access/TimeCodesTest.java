package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// The test vectors of RFC 6238, appendix B, and the window of one step to each side.
class TimeCodesTest {

    private static final String SEED = "12345678901234567890";
    private static final byte[] SECRET = SEED.getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void the_vectors_of_the_standard_hold(long second, String one, String two, String five) {
        assertThat(code("HmacSHA1", 20, second)).isEqualTo(one);
        assertThat(code("HmacSHA256", 32, second)).isEqualTo(two);
        assertThat(code("HmacSHA512", 64, second)).isEqualTo(five);
    }

    @Test
    void one_step_before_and_after_counts_and_two_do_not() {
        var codes = new TimeCodes();
        long step = NOW.getEpochSecond() / 30;
        for (int away = -2; away <= 2; away++) {
            var typed = codes.at(SECRET, NOW.plusSeconds(30L * away));
            var found = codes.step(SECRET, typed, NOW);
            if (Math.abs(away) <= 1) assertThat(found).hasValue(step + away);
            else assertThat(found).as("step %s", away).isEmpty();
        }
    }

    @Test
    void what_is_no_code_is_no_step() {
        var codes = new TimeCodes();
        for (var typed :
                new String[] {"", "05047", "50471", "0050471", "abcdef", "\u0660".repeat(6)})
            assertThat(codes.step(SECRET, typed, NOW)).as(typed).isEmpty();
    }

    @Test
    void a_secret_is_written_in_base_32() {
        assertThat(CodeEnrolment.of("a.b", SECRET).secret())
                .isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(CodeEnrolment.of("a b", SECRET).address())
                .isEqualTo(
                        "otpauth://totp/Threefold:a%20b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=Threefold");
    }

    private static String code(String algorithm, int length, long second) {
        var secret = SEED.repeat(4).substring(0, length).getBytes(StandardCharsets.US_ASCII);
        return new TimeCodes(8, algorithm).at(secret, Instant.ofEpochSecond(second));
    }
}
