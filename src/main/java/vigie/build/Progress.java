package vigie.build;

/** Hears how far the kits of partners have come. Called from any thread, once for each. */
public interface Progress {

    Progress SILENT = (done, total) -> {};

    void at(int done, int total);
}
