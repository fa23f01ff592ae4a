package vigie.approval;

import java.util.ArrayList;
import java.util.List;
import vigie.approval.Difference.Kind;
import vigie.approval.Difference.Piece;

/** The longest common subsequence of two lists of words, found by a table of bounded size. */
final class WordDiff {

    /** Of a table: beyond it, texts have so little in common that one stands for the other as a whole. */
    private static final long LARGEST = 4_000_000;

    private final List<String> before;
    private final List<String> now;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> fresh = new ArrayList<>();
    private final List<String> same = new ArrayList<>();

    private WordDiff(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
    }

    static List<Piece> of(List<String> before, List<String> now) {
        return new WordDiff(before, now).pieces();
    }

    private List<Piece> pieces() {
        int start = 0;
        while (start < before.size() && start < now.size() && isSame(start, start)) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < now.size() - start
                && isSame(before.size() - 1 - end, now.size() - 1 - end)) {
            end++;
        }
        same.addAll(before.subList(0, start));
        middle(start, before.size() - end, now.size() - end);
        before.subList(before.size() - end, before.size()).forEach(this::keep);
        flushChange();
        flush(Kind.SAME, same);
        return pieces;
    }

    private boolean isSame(int old, int fresh) {
        return before.get(old).equals(now.get(fresh));
    }

    private void middle(int start, int oldEnd, int newEnd) {
        int rows = oldEnd - start;
        int columns = newEnd - start;
        if ((rows + 1L) * (columns + 1L) > LARGEST) {
            flush(Kind.SAME, same);
            gone.addAll(before.subList(start, oldEnd));
            fresh.addAll(now.subList(start, newEnd));
            return;
        }
        int[][] common = table(start, rows, columns);
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && isSame(start + row, start + column)) {
                keep(before.get(start + row));
                row++;
                column++;
            } else if (column == columns || (row < rows && common[row + 1][column] >= common[row][column + 1])) {
                change(gone, before.get(start + row++));
            } else {
                change(fresh, now.get(start + column++));
            }
        }
    }

    /** How many words two rests have in common. */
    private int[][] table(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = isSame(start + row, start + column)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private void keep(String word) {
        same.add(word);
    }

    /** One word that two changes have in common by chance is read more easily as part of them. */
    private void change(List<String> side, String word) {
        boolean within = !gone.isEmpty() || !fresh.isEmpty();
        if (within && same.size() == 1 && !same.get(0).equals("\n")) {
            gone.addAll(same);
            fresh.addAll(same);
            same.clear();
        } else if (!same.isEmpty()) {
            flushChange();
            flush(Kind.SAME, same);
        }
        side.add(word);
    }

    private void flushChange() {
        flush(Kind.GONE, gone);
        flush(Kind.NEW, fresh);
    }

    private void flush(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
            words.clear();
        }
    }
}
