package vigie.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigie.approval.Approvals;
import vigie.approval.ApprovedText;
import vigie.content.ItemEdit;
import vigie.diagnostic.Nearest;
import vigie.publish.WholeFile;
import vigie.scaffold.Scaffold.RefusedException;
import vigie.site.DocumentText;
import vigie.site.Fingerprint;
import vigie.site.Page;

/** Writes down that somebody has approved a page: in its front matter, and the text itself beside it. */
public final class SignOff {

    private final Path content;
    private final Approvals approvals;

    public SignOff(Path content, Approvals approvals) {
        this.content = content;
        this.approvals = approvals;
    }

    /** The name by which messages and approvals know a file that staff name. */
    public String document(String file) throws RefusedException {
        String path = Scaffold.documentPath(file);
        if (approvals.page(path).isPresent()) {
            return path;
        }
        List<String> paths = approvals.files();
        Optional<String> nearest = Nearest.to(path, paths);
        throw nearest.isPresent()
                ? new RefusedException("new.file.nearest", "value", file, "nearest", nearest.get())
                : new RefusedException("approve.file", "value", file);
    }

    /**
     * Approves the text as it is now.
     *
     * @param document as {@link #document} gives it
     * @return where the approved text is kept
     */
    public Path approve(String document, String role, String organisation, LocalDate day)
            throws IOException, RefusedException {
        Page page = approvals.page(document).orElseThrow();
        DocumentText text = approvals.textOf(page);
        Fingerprint fingerprint = Fingerprint.of(text);
        Map<String, String> item = new LinkedHashMap<>();
        item.put("role", role);
        item.put("organisation", organisation);
        item.put("date", day.toString());
        item.put("text", fingerprint.toString());

        Path file = content.resolve(document.substring("content/".length()));
        byte[] before = Files.readAllBytes(file);
        byte[] after = ItemEdit.put(document, before, "approvedBy", item, Set.of("role", "organisation"))
                .orElseThrow(() ->
                        new RefusedException("approve.by-hand", "file", document, "text", fingerprint.toString()));
        Path kept = content.resolve(ApprovedText.fileOf(document, fingerprint));
        WholeFile.write(kept, ApprovedText.write(text).getBytes(StandardCharsets.UTF_8));
        if (!WholeFile.replace(file, before, after)) {
            throw new RefusedException("approve.changed", "file", document);
        }
        return kept;
    }
}
