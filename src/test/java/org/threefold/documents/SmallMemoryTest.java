package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files that become large in memory are refused in words by a Java that has 160 MB, one after the
/// other, and nothing of them stays.
class SmallMemoryTest {

    @TempDir Path files;

    @Test
    void every_bomb_is_refused_in_words() throws IOException, InterruptedException {
        var bombs = Bombs.all();
        var command = new ArrayList<>(java());
        for (var bomb : bombs.entrySet())
            command.add(
                    Files.write(
                                    files.resolve(bomb.getKey().replace(' ', '-')),
                                    bomb.getValue().file())
                            .toString());

        var output = files.resolve("output");
        int exit =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(files.resolve("log").toFile())
                        .start()
                        .waitFor();

        var lines = Files.readAllLines(output);
        int at = 0;
        for (var bomb : bombs.entrySet()) {
            assertThat(lines).as(bomb.getKey()).hasSizeGreaterThan(at);
            var line = lines.get(at++).split("\\|");
            assertThat(line[0]).as(bomb.getKey()).isEqualTo(bomb.getValue().refusal());
            assertThat(line[1]).as("names kept of " + bomb.getKey()).isEqualTo("0");
        }
        assertThat(exit).isZero();
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                Stream.of(
                                UploadedFile.class,
                                CheckInSmallMemory.class,
                                COSName.class,
                                RandomAccessReadBuffer.class,
                                BoundingBox.class,
                                LogFactory.class)
                        .map(SmallMemoryTest::whereIs)
                        .collect(Collectors.joining(File.pathSeparator)),
                CheckInSmallMemory.class.getName());
    }

    private static String whereIs(Class<?> type) {
        return Path.of(
                        URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }
}
