package vigie.where;

import java.util.List;

/**
 * One place of the finished site that says what was asked for.
 *
 * @param output below the output folder: {@code risques/index.html}
 * @param place the heading above it, or one of {@code title}, {@code description}, {@code data}, {@code header}, {@code footer},
 *     {@code nav}, {@code aside}, {@code line:3}
 * @param text some words around it
 * @param origins where it comes from; empty when nobody knows
 */
public record Place(String output, String place, String text, List<Origin> origins) {}
