package org.threefold.demo;

import org.threefold.documents.DocumentBlock;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// The papers of the demo: a letter, a laboratory result, and a drawing of an ECG strip, which
/// nobody's heart made.
final class DemoPapers {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 420;

    /// Pixels of one millimetre of ECG paper: 40 ms across, 0.1 mV up.
    private static final int MM = 8;

    /// Milliseconds from beat to beat: 72 a minute.
    private static final int BEAT = 833;

    private DemoPapers() {}

    static List<DocumentBlock> letter() {
        return List.of(
                new DocumentBlock.Paragraph("Dear colleagues,"),
                new DocumentBlock.Paragraph(
                        "Mr. Lindqvist has been under our care since 2023 for complex regional pain"
                                + " syndrome of the left leg. Sympathetic blocks in spring helped for"
                                + " two weeks each. A trial of spinal cord stimulation was offered; he"
                                + " prefers not to have an implant."),
                new DocumentBlock.Heading("Examination"),
                new DocumentBlock.Bullets(
                        List.of(
                                "Allodynia of the left foot, skin cooler than the right by 1.5 °C",
                                "Strength full, range of motion of the ankle reduced")),
                new DocumentBlock.Paragraph("With kind regards, M. Okafor, MD (fictional)"));
    }

    static List<DocumentBlock> laboratory() {
        return List.of(
                new DocumentBlock.Table(
                        List.of("Test", "Result", "Reference"),
                        List.of(
                                List.of("ALT", "28 U/L", "7 to 56"),
                                List.of("AST", "24 U/L", "10 to 40"),
                                List.of("Creatinine", "0.9 mg/dL", "0.7 to 1.3"),
                                List.of("Urinalysis", "No blood, no leukocytes", "none"))),
                new DocumentBlock.Note("Made up for a demonstration."));
    }

    static byte[] ecg() {
        var paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        grid(pen);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(1.8f));
        pen.draw(strip());
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return png.toByteArray();
    }

    private static void grid(Graphics2D pen) {
        for (int at = 0; at < WIDTH; at += MM) {
            pen.setColor(new Color(at % (5 * MM) == 0 ? 0xE8A8A8 : 0xF7DCDC));
            pen.drawLine(at, 0, at, HEIGHT);
            if (at < HEIGHT) pen.drawLine(0, at, WIDTH, at);
        }
    }

    private static Path2D strip() {
        var line = new Path2D.Double();
        line.moveTo(0, HEIGHT / 2.0);
        for (int x = 1; x < WIDTH; x++) {
            double ms = x * 40.0 / MM % BEAT;
            line.lineTo(x, HEIGHT / 2.0 - millivolts(ms) * 10 * MM);
        }
        return line;
    }

    /// One beat: P, QRS, T.
    private static double millivolts(double ms) {
        return wave(ms, 180, 25, 0.15)
                - wave(ms, 330, 8, 0.15)
                + wave(ms, 350, 10, 1.2)
                - wave(ms, 372, 9, 0.25)
                + wave(ms, 590, 45, 0.3);
    }

    private static double wave(double ms, double centre, double width, double height) {
        double away = (ms - centre) / width;
        return height * Math.exp(-away * away / 2);
    }
}
