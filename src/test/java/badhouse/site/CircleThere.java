package badhouse.site;

/** @param back opens the circle */
public record CircleThere(badhouse.markdown.CircleBack back) {}
