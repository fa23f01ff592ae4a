package badhouse.markdown;

/** @param there closes the circle */
public record CircleBack(badhouse.site.CircleThere there) {}
