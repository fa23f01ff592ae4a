package vigie.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** flexmark's parsers, one for each set of features: what a text doesn't use costs it nothing. */
final class Parsers {

    private static final ConcurrentHashMap<Integer, Parser> BY_FEATURES = new ConcurrentHashMap<>();

    private Parsers() {}

    static Document parse(SourceSequence text, int features) {
        return BY_FEATURES
                .computeIfAbsent(features & Survey.SYNTAX, Parsers::build)
                .parse(text);
    }

    private static Parser build(int features) {
        MutableDataSet options = new MutableDataSet()
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(DefinitionExtension.TILDE_MARKER, false);
        CoreBlockStarts.replaceCore(options);
        List<Extension> extensions = new ArrayList<>();
        if (has(features, Survey.DEFINITIONS)) {
            extensions.add(DefinitionExtension.create());
        }
        Parser.Builder builder = Parser.builder(options.set(Parser.EXTENSIONS, extensions))
                .customInlineParserFactory(LinearInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        if (has(features, Survey.TABLES)) {
            builder.paragraphPreProcessorFactory(new TableStart());
        }
        if (has(features, Survey.FOOTNOTES)) {
            builder.customBlockParserFactory(new FootnoteStart(options))
                    .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
        }
        if (has(features, Survey.ATTRIBUTES)) {
            builder.customInlineParserExtensionFactory(OwnInline.attributes());
        }
        if (has(features, Survey.DIRECTIVES)) {
            builder.customInlineParserExtensionFactory(OwnInline.directives())
                    .customBlockParserFactory(new DirectiveBlockParser.Start());
        }
        return builder.customBlockParserFactory(new CoreBlockStarts(options)).build();
    }

    private static boolean has(int features, int feature) {
        return (features & feature) != 0;
    }
}
