package vigie.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigie.TestSite;
import vigie.assets.TestPictures;

/** Does what a guide asks, in a folder of its own, and keeps what did not turn out as the guide says. */
public final class Walk {

    /** How many files a theme brings is no promise. */
    private static final Pattern COUNTS =
            Pattern.compile("\\d+ fichiers( vérifiés)?( \\(nouveaux ou modifiés : \\d+ ; supprimés : \\d+\\))?");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FIELD = Pattern.compile("[\\w-]+:.*");

    private final Path folder;
    private final TestSite outside;
    private TestSite campaign;
    private final List<String> faults = new ArrayList<>();
    private final Map<Step.Command, String> answers = new LinkedHashMap<>();

    /** @param folder where the reader's terminal is at first */
    public Walk(Path folder) {
        this.folder = folder;
        this.outside = TestSite.empty(folder);
        this.campaign = outside;
    }

    /** The campaign that the terminal is in. */
    public TestSite campaign() {
        return campaign;
    }

    /** Line of the guide and what is wrong there. */
    public List<String> faults() {
        return faults;
    }

    /** What commands really said that the guide tells otherwise. */
    Map<Step.Command, String> answers() {
        return answers;
    }

    public void take(Step step) {
        try {
            if (step instanceof Step.Command command) {
                answer(command);
            } else if (step instanceof Step.File file) {
                write(file.path(), file.text());
            } else if (step instanceof Step.Fields fields) {
                write(fields.path(), changed(TestSite.read(at(fields.path())), fields.text()));
            } else if (step instanceof Step.Ending ending) {
                write(ending.path(), TestSite.read(at(ending.path())) + "\n" + ending.text());
            } else if (step instanceof Step.Photo photo) {
                Files.createDirectories(at(photo.path()).getParent());
                Files.write(at(photo.path()), TestPictures.photo(1600, 1000, 6));
            } else if (step instanceof Step.Deletion deletion) {
                delete(deletion.path());
            } else if (step instanceof Step.Unclear unclear) {
                faults.add(step.line() + ": " + unclear.why());
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(step.line() + ": " + e);
        }
    }

    private Path at(String path) {
        return campaign.folder().resolve(path);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(at(path).getParent());
        Files.writeString(at(path), text);
    }

    private void delete(String path) throws IOException {
        try (Stream<Path> files = Files.walk(at(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void answer(Step.Command command) throws IOException {
        List<String> words = words(command.words());
        if (words.get(0).equals("cd")) {
            campaign = TestSite.empty(folder.resolve(words.get(1)));
            if (!Files.isDirectory(campaign.folder())) {
                faults.add(command.line() + ": there is no folder " + words.get(1));
            }
            return;
        }
        if (!words.get(0).equals("vigie")) {
            faults.add(command.line() + ": the reader has no program " + words.get(0));
            return;
        }
        String real = run(words.subList(1, words.size())).strip();
        if (!isAnswered(masked(real), masked(command.answer()))) {
            answers.put(command, real);
            faults.add(command.line() + ": " + command.words() + " really answers:\n" + real);
        }
    }

    private String run(List<String> words) {
        List<String> all = new ArrayList<>(words);
        TestSite.Answer answer;
        if (words.get(0).equals("new") && words.get(1).equals("campaign")) {
            all.set(2, folder.resolve(words.get(2)).toString());
            answer = outside.run(all.toArray(String[]::new));
        } else {
            all.add("--content=" + at("content"));
            all.add("--seeds=" + at("seeds"));
            all.add("--templates=templates");
            if (words.get(0).equals("build")) {
                all.add("--output=" + campaign.output());
            }
            answer = campaign.run(all.toArray(String[]::new));
        }
        return answer.err() + answer.out();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    /** A line with nothing but an ellipsis stands for the lines that the guide leaves out. */
    private static boolean isAnswered(String real, String told) {
        int gap = told.indexOf("\n…\n");
        return gap < 0
                ? real.equals(told)
                : real.length() >= told.length() - 3
                        && real.startsWith(told.substring(0, gap + 1))
                        && real.endsWith(told.substring(gap + 2));
    }

    private static String masked(String answer) {
        return COUNTS.matcher(answer).replaceAll("? fichiers");
    }

    /** Fields stand in a front matter, or are the whole file. */
    private static String changed(String file, String fields) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        boolean page = lines.get(0).equals("---");
        List<String> block = new ArrayList<>();
        List<List<String>> blocks = new ArrayList<>();
        for (String line : fields.lines().toList()) {
            if (FIELD.matcher(line).matches()) {
                block = new ArrayList<>();
                blocks.add(block);
            }
            block.add(line);
        }
        for (List<String> one : blocks) {
            String name = one.get(0).substring(0, one.get(0).indexOf(':') + 1);
            int end = page ? lines.subList(1, lines.size()).indexOf("---") + 1 : lines.size();
            int start = 0;
            while (start < end && !lines.get(start).startsWith(name)) {
                start++;
            }
            int next = Math.min(start + 1, end);
            while (start < end
                    && next < end
                    && (lines.get(next).startsWith(" ") || lines.get(next).startsWith("-"))) {
                next++;
            }
            lines.subList(start, Math.max(start, Math.min(next, end))).clear();
            lines.addAll(start, one);
        }
        return String.join("\n", lines) + "\n";
    }
}
