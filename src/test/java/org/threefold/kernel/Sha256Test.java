package org.threefold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    /// The first two are examples of FIPS 180-4; the last one was made with `sha256sum`.
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "ä, 33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc",
    })
    void a_text_has_the_digest_of_its_bytes_in_utf_8(String text, String digest) {
        assertThat(Sha256.hex(text)).isEqualTo(digest);
        assertThat(Sha256.of(text)).hasSize(32);
    }
}
