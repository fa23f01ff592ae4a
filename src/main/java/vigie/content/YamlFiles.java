package vigie.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
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
            FileText check = FileText.check(path, bytes);
            if (!check.readable()) {
                return YamlTree.empty(SourceSpan.of(path), check.faults());
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            String content = text.startsWith("\ufeff") ? text.substring(1) : text;
            return YamlTree.read(YamlText.wholeFile(path, content)).with(check.faults());
        } catch (IOException e) {
            return YamlTree.empty(
                    SourceSpan.of(path), List.of(Diagnostic.of(ContentFault.UNREADABLE_FILE, SourceSpan.of(path))));
        }
    }
}
