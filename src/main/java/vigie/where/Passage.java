package vigie.where;

/**
 * Some words of a finished file.
 *
 * @param place what a person would look for: the heading above them, or what they are for
 */
record Passage(String place, String text) {}
