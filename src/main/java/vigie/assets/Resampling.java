package vigie.assets;

import java.util.Arrays;

/**
 * Makes a picture smaller by a Catmull-Rom filter as wide as the reduction asks for, so that neither stairs nor moiré appear.
 * Row by row, with room for one row beside the result; colours weigh as much as they are opaque.
 */
final class Resampling {

    private static final int REACH = 2;

    private final Pixels source;
    private final Taps columns;
    private final Taps rows;
    private final Pixels result;
    private final float[] row;

    private Resampling(Pixels source, int width, int height) {
        this.source = source;
        this.columns = Taps.of(source.width(), width);
        this.rows = Taps.of(source.height(), height);
        this.result = Pixels.empty(width, height, source.channels());
        this.row = new float[source.width() * source.channels()];
    }

    static Pixels to(Pixels source, int width, int height) {
        if (width == source.width() && height == source.height()) {
            return source;
        }
        Resampling resampling = new Resampling(source, width, height);
        for (int y = 0; y < height; y++) {
            resampling.mixRows(y);
            resampling.mixColumns(y);
        }
        return resampling.result;
    }

    /**
     * How much of which source positions makes up each position of the result.
     *
     * @param first source position for each one of the result
     * @param weights as many for each, which add up to one
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Taps(int[] first, float[][] weights) {

        static Taps of(int from, int to) {
            double scale = (double) from / to;
            double width = Math.max(1, scale);
            Taps taps = new Taps(new int[to], new float[to][]);
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int first = Math.max(0, (int) Math.ceil(centre - REACH * width));
                int last = Math.min(from - 1, (int) Math.floor(centre + REACH * width));
                taps.first[i] = first;
                taps.weights[i] = weights(first, last, centre, width);
            }
            return taps;
        }

        private static float[] weights(int first, int last, double centre, double width) {
            double[] all = new double[last - first + 1];
            double sum = 0;
            for (int i = 0; i < all.length; i++) {
                all[i] = catmullRom(Math.abs((first + i - centre) / width));
                sum += all[i];
            }
            float[] weights = new float[all.length];
            for (int i = 0; i < all.length; i++) {
                weights[i] = (float) (all[i] / sum);
            }
            return weights;
        }

        private static double catmullRom(double x) {
            if (x >= 2) {
                return 0;
            }
            return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
        }
    }

    private void mixRows(int y) {
        Arrays.fill(row, 0);
        float[] weights = rows.weights()[y];
        int length = row.length;
        byte[] samples = source.samples();
        for (int i = 0; i < weights.length; i++) {
            float weight = weights[i];
            int at = (rows.first()[y] + i) * length;
            if (source.channels() == 4) {
                addSeeThrough(at, weight);
            } else {
                for (int x = 0; x < length; x++) {
                    row[x] += weight * (samples[at + x] & 0xff);
                }
            }
        }
    }

    private void addSeeThrough(int start, float weight) {
        byte[] samples = source.samples();
        for (int x = 0; x < row.length; x += 4) {
            int at = start + x;
            float alpha = weight * (samples[at + 3] & 0xff);
            row[x] += alpha * (samples[at] & 0xff);
            row[x + 1] += alpha * (samples[at + 1] & 0xff);
            row[x + 2] += alpha * (samples[at + 2] & 0xff);
            row[x + 3] += alpha;
        }
    }

    private void mixColumns(int y) {
        int channels = source.channels();
        int at = y * result.width() * channels;
        for (int x = 0; x < result.width(); x++, at += channels) {
            float red = 0;
            float green = 0;
            float blue = 0;
            float alpha = 0;
            float[] weights = columns.weights()[x];
            int from = columns.first()[x] * channels;
            for (float weight : weights) {
                red += weight * row[from];
                green += weight * row[from + 1];
                blue += weight * row[from + 2];
                if (channels == 4) {
                    alpha += weight * row[from + 3];
                }
                from += channels;
            }
            write(at, red, green, blue, alpha);
        }
    }

    private void write(int at, float red, float green, float blue, float alpha) {
        byte[] samples = result.samples();
        boolean seeThrough = source.channels() == 4;
        float opaque = seeThrough ? Math.max(alpha, 1e-3f) : 1;
        samples[at] = sample(red / opaque);
        samples[at + 1] = sample(green / opaque);
        samples[at + 2] = sample(blue / opaque);
        if (seeThrough) {
            samples[at + 3] = sample(alpha);
        }
    }

    private static byte sample(float value) {
        return (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
}
