package vigie.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigie.TestSite;

/**
 * Reads a guide as a list of things to do. A fenced block is {@code ```yaml content/x.md} (a whole file), {@code ```yaml dans
 * content/x.md} (fields of it), {@code ```markdown à la fin de content/x.md}, or {@code ```console} (commands after {@code $}, answers below);
 * comments ask for what no block can say: {@code <!-- photo: content/x.jpg -->}, {@code <!-- supprimer: content/x.md -->}, and
 * {@code <!-- capture: risques/#froid 360x640 -->} above a picture.
 */
public final class Guide {

    private static final Pattern FENCE = Pattern.compile("```(\\S*)(?: (dans |à la fin de )?(\\S+))?");
    private static final Pattern COMMENT = Pattern.compile("<!-- (photo|supprimer|capture): (.*) -->");
    private static final Pattern CAPTURE = Pattern.compile("(\\S+) (\\d+)x(\\d+)( sombre)?");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();

    private Guide(List<String> lines) {
        this.lines = lines;
    }

    public static List<Step> read(Path file) {
        return read(TestSite.read(file));
    }

    static List<Step> read(String text) {
        Guide guide = new Guide(text.lines().toList());
        guide.read();
        return guide.steps;
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (lines.get(i).startsWith("```")) {
                int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
                block(i, lines.subList(i + 1, end));
                i = end;
            } else if (comment.matches()) {
                wish(i, comment.group(1), comment.group(2));
            } else if (IMAGE.matcher(lines.get(i)).find() && !lines.get(i - 1).startsWith("<!-- capture: ")) {
                unclear(i, "a picture that nobody takes anew");
            }
        }
    }

    private void block(int at, List<String> block) {
        Matcher fence = FENCE.matcher(lines.get(at));
        if (!fence.matches()) {
            unclear(at, "this fence says nothing");
        } else if (fence.group(1).equals("console")) {
            commands(at, block);
        } else if (fence.group(3) == null) {
            unclear(at, "this block belongs to no file");
        } else if (!paragraphAbove(at).contains("`" + fence.group(3) + "`")) {
            unclear(at, "nothing above tells the reader that this is " + fence.group(3));
        } else {
            String text = String.join("\n", block) + "\n";
            String path = fence.group(3);
            String how = fence.group(2) == null ? "" : fence.group(2);
            steps.add(
                    switch (how) {
                        case "dans " -> new Step.Fields(at + 1, path, text);
                        case "à la fin de " -> new Step.Ending(at + 1, path, text);
                        default -> new Step.File(at + 1, path, text);
                    });
        }
    }

    private String paragraphAbove(int at) {
        int end = at;
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        int start = end;
        while (start > 0 && !lines.get(start - 1).isBlank()) {
            start--;
        }
        return String.join(" ", lines.subList(start, end));
    }

    private void commands(int at, List<String> block) {
        for (int i = 0; i < block.size(); i++) {
            if (!block.get(i).startsWith("$ ")) {
                unclear(at + i + 1, "an answer without a command");
                continue;
            }
            int end = i + 1;
            while (end < block.size() && !block.get(end).startsWith("$ ")) {
                end++;
            }
            steps.add(new Step.Command(
                    at + i + 2,
                    block.get(i).substring(2),
                    String.join("\n", block.subList(i + 1, end)).strip()));
            i = end - 1;
        }
    }

    private void wish(int at, String what, String value) {
        switch (what) {
            case "photo" -> steps.add(new Step.Photo(at + 1, value));
            case "supprimer" -> steps.add(new Step.Deletion(at + 1, value));
            default -> {
                Matcher capture = CAPTURE.matcher(value);
                Matcher image = IMAGE.matcher(at + 1 < lines.size() ? lines.get(at + 1) : "");
                if (capture.matches() && image.matches()) {
                    steps.add(new Step.Capture(
                            at + 1,
                            image.group(1),
                            capture.group(1),
                            Integer.parseInt(capture.group(2)),
                            Integer.parseInt(capture.group(3)),
                            capture.group(4) != null));
                } else {
                    unclear(at, "a picture without a file, or without a size");
                }
            }
        }
    }

    private void unclear(int at, String why) {
        steps.add(new Step.Unclear(at + 1, why));
    }
}
