package vigie;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;

/** Partners with logos that a test draws: each has a colour and a shape of its own. */
final class TestLogos {

    private static final List<Color> COLOURS =
            List.of(new Color(0x19, 0x14, 0x45), new Color(0xb3, 0x29, 0x0b), new Color(0x0a, 0x5c, 0x8a));

    private TestLogos() {}

    static Color colour(String name) {
        return COLOURS.get(name.charAt(name.length() - 1) % COLOURS.size());
    }

    /** From square to four times as wide as high. */
    private static int width(String name, int height) {
        return height + height * (name.charAt(name.length() - 1) % 4);
    }

    static void partner(TestSite site, String name, String file) {
        byte[] logo =
                file.endsWith(".svg") ? svg(name).getBytes(java.nio.charset.StandardCharsets.UTF_8) : png(name, 400);
        partner(site, name, file, logo);
    }

    static void partner(TestSite site, String name, String file, byte[] logo) {
        site.with(
                "content/partners/" + name + ".md",
                "---",
                "title: " + name,
                "role: Relaie les supports de la campagne.",
                "logo: " + file,
                "logoAlt: Logo de " + name,
                "rank: secondary",
                "---");
        try {
            Files.write(site.folder().resolve("content/partners/" + file), logo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png(String name, int height) {
        return png(width(name, height), height, colour(name));
    }

    static byte[] png(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static String svg(String name) {
        int width = width(name, 100);
        Color colour = colour(name);
        return svg(
                "width=\"" + width + "\" height=\"100\"",
                "<rect width=\"" + width + "\" height=\"100\" fill=\"rgb(" + colour.getRed() + "," + colour.getGreen()
                        + "," + colour.getBlue() + ")\"/>");
    }

    static String svg(String size, String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + size + ">"
                + inside + "</svg>";
    }
}
