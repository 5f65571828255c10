package org.threefold.ui.admin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/// A QR code as a drawing: dark on white in every colour scheme, as cameras need it.
class QrCode extends Div {

    QrCode(String content, String label) {
        setClassName("qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        add(new Svg(svg(matrix(content))));
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String svg(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++)
            for (int x = 0; x < dots.getWidth(); x++)
                if (dots.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
        return "<svg viewBox='0 0 %d %d' shape-rendering='crispEdges'><path d='%s'/></svg>"
                .formatted(dots.getWidth(), dots.getHeight(), path);
    }
}
