package vigie.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The tags of a document (ISO 32000-1, 14.7) as a reader should hear them: boxes that only lay out are gone, a caption
 * stands in its table, and a drawing without a text is no part of the content.
 */
final class StructureTree {

    private static final Set<String> BOXES = Set.of("Div", "NonStruct", "Sect", "Part");
    private static final String CAPTION = "Caption";

    private final Map<PDPage, Set<Integer>> decoration = new HashMap<>();

    private StructureTree() {}

    static void tidy(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        StructureTree tree = new StructureTree();
        tree.tidy(root);
        for (Map.Entry<PDPage, Set<Integer>> page : tree.decoration.entrySet()) {
            Artifacts.make(document, page.getKey(), page.getValue());
        }
    }

    private void tidy(PDStructureNode parent) {
        List<Object> kids = new ArrayList<>();
        PDStructureElement caption = null;
        for (Object kid : parent.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                kids.add(kid);
                continue;
            }
            tidy(element);
            String type = element.getStructureType();
            if (element.getKids().isEmpty()) {
                continue;
            }
            if (type.equals("Figure") && isBlank(element.getAlternateDescription())) {
                leaveOut(element);
            } else if (type.equals(CAPTION)) {
                caption = element;
            } else if (BOXES.contains(type) && holdsElementsOnly(element)) {
                kids.addAll(element.getKids());
            } else {
                if (BOXES.contains(type)) {
                    element.setStructureType("P");
                }
                kids.add(element);
            }
        }
        if (caption != null) {
            place(caption, kids);
        }
        replace(parent, kids);
    }

    private static void place(PDStructureElement caption, List<Object> kids) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement table
                    && table.getStructureType().equals("Table")) {
                List<Object> inside = new ArrayList<>(table.getKids());
                inside.add(0, caption);
                replace(table, inside);
                return;
            }
        }
        kids.add(caption);
    }

    private static void replace(PDStructureNode parent, List<Object> kids) {
        parent.setKids(kids);
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                element.setParent(parent);
            }
        }
    }

    private static boolean holdsElementsOnly(PDStructureElement element) {
        return element.getKids().stream().allMatch(PDStructureElement.class::isInstance);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void leaveOut(PDStructureElement figure) {
        for (Object kid : figure.getKids()) {
            if (kid instanceof Integer number) {
                decoration
                        .computeIfAbsent(figure.getPage(), page -> new HashSet<>())
                        .add(number);
            } else if (kid instanceof PDMarkedContentReference reference) {
                decoration
                        .computeIfAbsent(reference.getPage(), page -> new HashSet<>())
                        .add(reference.getMCID());
            }
        }
    }
}
