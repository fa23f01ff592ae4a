package vigie.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.publish.CacheFile;

/** What addresses answered last, in a file of one line each. It may be lost or damaged at any time: then they are asked again. */
final class Memory {

    private static final String FIRST_LINE = "vigie outside 1";
    private static final String FINE = "fine";
    private static final int COLUMNS = 5;

    private final Path file;
    private final Map<String, Answer> answers = new TreeMap<>();

    private Memory(Path file) {
        this.file = file;
    }

    static Memory read(Path file) {
        Memory memory = new Memory(file);
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (!lines.isEmpty() && lines.get(0).equals(FIRST_LINE)) {
                lines.subList(1, lines.size()).forEach(memory::read);
            }
        } catch (IOException e) {
            return memory; // as if there were none
        }
        return memory;
    }

    private void read(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            return;
        }
        try {
            Optional<OutsideFault> fault = columns[1].equals(FINE)
                    ? Optional.empty()
                    : Optional.of(OutsideFault.valueOf(
                            columns[1].toUpperCase(Locale.ROOT).replace('-', '_')));
            LocalDate asked = LocalDate.parse(columns[0]);
            answers.put(columns[3], new Answer(asked, fault, Integer.parseInt(columns[2]), columns[4]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return; // a damaged line
        }
    }

    Optional<Answer> of(Link link) {
        return Optional.ofNullable(answers.get(link.name()));
    }

    void put(Link link, Answer answer) {
        answers.put(link.name(), answer);
    }

    /** Only what the site still leads to. */
    void write(List<Link> links) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        for (Link link : links) {
            of(link).ifPresent(answer -> text.append(line(link, answer)));
        }
        CacheFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Link link, Answer answer) {
        String state = answer.fault().map(OutsideFault::key).orElse(FINE);
        return String.join(
                        "\t",
                        answer.asked().toString(),
                        state,
                        Integer.toString(answer.status()),
                        link.name(),
                        answer.newAddress())
                + "\n";
    }
}
