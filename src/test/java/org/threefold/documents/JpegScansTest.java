package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Scans are counted by markers, not by bytes that look like one within a segment, and a JPEG of
/// several scans is let in at each size, where it ends.
class JpegScansTest {

    @Test
    void a_picture_within_a_segment_does_not_count() {
        var plain = Papers.picture("jpg", 40, 30);
        var whole = Papers.picture("jpg", 8, 8);
        var thumbnail = Arrays.copyOf(whole, whole.length - 2);
        var with = new ByteArrayOutputStream();
        with.write(plain, 0, 2);
        int length = thumbnail.length + 2;
        with.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        with.writeBytes(thumbnail);
        with.write(plain, 2, plain.length - 2);

        assertThat(JpegScans.count(plain)).isEqualTo(1);
        assertThat(JpegScans.count(with.toByteArray())).isEqualTo(1);
    }

    @Test
    void one_that_appears_in_steps_is_let_in_and_half_of_it_is_not() throws IOException {
        for (int side : new int[] {300, 3_000}) {
            var steps = inSteps(side);

            assertThat(JpegScans.count(steps)).isBetween(2, PictureCheck.MOST_SCANS);
            assertThat(done(UploadedFile.of(steps)).type()).isEqualTo(FileType.JPEG);
            assertThat(refusal(UploadedFile.of(Arrays.copyOf(steps, steps.length / 2))))
                    .isEqualTo(PictureCheck.UNREADABLE);
        }
    }

    private static byte[] inSteps(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
