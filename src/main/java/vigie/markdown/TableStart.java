package vigie.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's tables, asked only about paragraphs whose second line can end the head of one. Its reader has no state, but flexmark
 * would make it, and its patterns, again for each text.
 */
final class TableStart implements ParagraphPreProcessorFactory, ParagraphPreProcessor {

    private final ParagraphPreProcessorFactory factory = TableParagraphPreProcessor.Factory();
    private volatile @Nullable ParagraphPreProcessor reader;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        if (reader == null) {
            reader = factory.apply(state);
        }
        return this;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        ParagraphPreProcessor tables = reader;
        return tables != null && paragraph.getLineCount() > 1 && isSeparator(paragraph.getLineChars(1))
                ? tables.preProcessBlock(paragraph, state)
                : 0;
    }

    private static boolean isSeparator(BasedSequence line) {
        boolean bar = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                bar = true;
            } else if (c != '-' && c != ':' && c > ' ') {
                return false;
            }
        }
        return bar;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return factory.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return factory.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return factory.affectsGlobalScope();
    }
}
