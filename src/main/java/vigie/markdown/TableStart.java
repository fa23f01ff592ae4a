package vigie.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's tables, asked about paragraphs with a bar only: it would make its patterns for each text, and try them on each
 * paragraph, which takes a sixth of the time of parsing.
 */
final class TableStart implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return new WhenThereIsABar(tables);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }

    private static final class WhenThereIsABar implements ParagraphPreProcessor {

        private final ParagraphPreProcessorFactory tables;
        private @Nullable ParagraphPreProcessor reader;

        WhenThereIsABar(ParagraphPreProcessorFactory tables) {
            this.tables = tables;
        }

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            if (paragraph.getChars().indexOf('|') < 0) {
                return 0;
            }
            if (reader == null) {
                reader = tables.apply(state);
            }
            return reader.preProcessBlock(paragraph, state);
        }
    }
}
