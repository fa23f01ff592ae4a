package vigie.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;

class PublishFaultTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultSaysInBothLanguagesWhatIsWrongAndWhatToDo(PublishFault fault) {
        Diagnostic diagnostic = Diagnostic.of(
                fault,
                SourceSpan.of("site-output"),
                "path",
                "P",
                "other",
                "O",
                "folder",
                "F",
                "file",
                "F",
                "copy",
                "C",
                "reason",
                "R");

        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            FaultText text = new FaultText(locale);
            assertThat(text.message(diagnostic)).isNotEqualTo(fault.code()).doesNotContain("{");
            assertThat(text.hint(diagnostic))
                    .hasValueSatisfying(hint -> assertThat(hint).doesNotContain("{"));
        }
    }
}
