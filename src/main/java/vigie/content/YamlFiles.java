package vigie.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Files that are YAML as a whole. */
final class YamlFiles {

    private YamlFiles() {}

    static YamlTree read(Folder.Entry entry) {
        String path = entry.path();
        try {
            long size = Files.size(entry.file());
            if (size > FileText.LARGEST) {
                return YamlTree.empty(SourceSpan.of(path), List.of(FileText.tooBig(path, size)));
            }
            byte[] bytes = Files.readAllBytes(entry.file());
            Optional<Diagnostic> fault = FileText.fault(path, bytes);
            if (fault.isPresent()) {
                return YamlTree.empty(SourceSpan.of(path), List.of(fault.get()));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return YamlTree.read(YamlText.wholeFile(path, text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (IOException e) {
            return YamlTree.empty(
                    SourceSpan.of(path), List.of(Diagnostic.of(ContentFault.UNREADABLE_FILE, SourceSpan.of(path))));
        }
    }
}
