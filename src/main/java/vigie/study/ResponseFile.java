package vigie.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * A file of responses, one line a person: UTF-8 with or without a byte order mark, separated by semicolons, commas or tabs. What is
 * wrong with it is told by line, never by what stands there.
 *
 * @param header the names of the columns
 * @param rows those that are not empty
 */
record ResponseFile(List<String> header, List<Row> rows) {

    /** @param line of the file, from 1, on which it begins */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Nothing when the file cannot be read. */
    static Optional<ResponseFile> read(String file, byte[] bytes, List<Diagnostic> faults) {
        Optional<String> text = text(file, bytes, faults);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = rows(file, text.get(), faults);
        if (rows.size() < 2) {
            if (faults.isEmpty()) {
                faults.add(Diagnostic.of(StudyFault.NO_RESPONSES, SourceSpan.of(file)));
            }
            return Optional.empty();
        }
        List<String> header = rows.get(0).cells();
        List<Row> people = rows.subList(1, rows.size());
        for (Row row : people) {
            if (row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
                faults.add(Diagnostic.of(
                        StudyFault.LONG_ROW,
                        at(file, row.line()),
                        "cells",
                        Integer.toString(row.cells().size()),
                        "columns",
                        Integer.toString(header.size())));
            }
        }
        return Optional.of(new ResponseFile(header, people));
    }

    static SourceSpan at(String file, int line) {
        return new SourceSpan(file, line, 0, 0);
    }

    private static Optional<String> text(String file, byte[] bytes, List<Diagnostic> faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        boolean wide =
                bytes.length > 1 && (bytes[0] == (byte) 0xff || bytes[0] == (byte) 0xfe || text.indexOf('\0') >= 0);
        if (!result.isError() && !wide) {
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        }
        int line = wide ? 1 : 1 + (int) text.chars().filter(c -> c == '\n').count();
        String like = wide ? "UTF-16" : "Windows-1252";
        faults.add(Diagnostic.of(StudyFault.NOT_UTF8, at(file, line), "like", like));
        return Optional.empty();
    }

    private static List<Row> rows(String file, String text, List<Diagnostic> faults) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                line = Math.toIntExact(row.getStartingLineNumber());
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, List.copyOf(row.getFields())));
                }
            }
        } catch (CsvParseException | IOException e) {
            faults.add(Diagnostic.of(
                    StudyFault.BROKEN_QUOTE, at(file, line))); // the library's own words may quote a person's
            return List.of();
        }
        return rows;
    }

    /** The one that the first line has most of, outside quotes. */
    private static char separator(String text) {
        int[] seen = new int[128];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c < seen.length) {
                seen[c]++;
            }
        }
        return seen[';'] > 0 && seen[';'] >= seen[','] ? ';' : seen['\t'] > seen[','] ? '\t' : ',';
    }
}
