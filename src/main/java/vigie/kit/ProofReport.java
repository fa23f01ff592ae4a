package vigie.kit;

import java.util.Optional;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.print.Format;
import vigie.print.Overflow;
import vigie.print.Proof;
import vigie.site.Page;
import vigie.site.Site;

/** Tells what keeps a piece from being printed, at the field that those who write it must change. */
final class ProofReport {

    /** What a frame is called that the text below the front matter fills. */
    private static final String BODY = "body";

    private final Site site;
    private final Piece piece;
    private final Diagnostics diagnostics;

    ProofReport(Site site, Piece piece, Diagnostics diagnostics) {
        this.site = site;
        this.piece = piece;
        this.diagnostics = diagnostics;
    }

    void report(Proof proof) {
        Document document = piece.page().document().orElseThrow();
        proof.overflows().forEach(overflow -> diagnostics.add(of(overflow, document)));
        if (proof.overflows().isEmpty() && proof.pages() != piece.format().pages()) {
            diagnostics.add(named(KitFault.WRONG_PAGES, SourceSpan.of(document.path()))
                    .with("pages", String.valueOf(proof.pages()))
                    .with("wanted", String.valueOf(piece.format().pages())));
        }
        for (String character : proof.missing()) {
            diagnostics.add(
                    named(KitFault.NO_GLYPH, SourceSpan.of(document.path())).with("character", character));
        }
    }

    private Diagnostic of(Overflow overflow, Document document) {
        if (overflow.frame().isEmpty()) {
            return named(KitFault.THEME_TOO_LONG, SourceSpan.of(document.path()))
                    .with("text", overflow.text());
        }
        Document owner = owner(overflow).orElse(document);
        return named(fault(overflow), place(owner, overflow))
                .with("field", overflow.frame())
                .with("count", count(overflow.excess(), "caractère", "caractères"))
                .with("count.en", count(overflow.excess(), "character", "characters"))
                .with("number", String.valueOf(overflow.excess()));
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static KitFault fault(Overflow overflow) {
        if (overflow.unit() == Overflow.Unit.ENTRIES) {
            return KitFault.TOO_MANY;
        }
        return overflow.frame().equals(BODY) ? KitFault.BODY_TOO_LONG : KitFault.TOO_LONG;
    }

    private static SourceSpan place(Document document, Overflow overflow) {
        return overflow.frame().equals(BODY)
                ? SourceSpan.of(document.path())
                : document.frontMatter().spanOf(overflow.frame());
    }

    private Diagnostic named(KitFault fault, SourceSpan span) {
        Format format = piece.format();
        return Diagnostic.of(fault, span)
                .with("format", format.name())
                .with("piece", format.inWords("fr"))
                .with("piece.en", format.inWords("en"));
    }

    private Optional<Document> owner(Overflow overflow) {
        return overflow.item().isEmpty()
                ? Optional.empty()
                : site.page(overflow.item(), piece.page().language()).flatMap(Page::document);
    }
}
