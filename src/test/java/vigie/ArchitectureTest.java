package vigie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The design's directions and fences, and the proof that each rule sees what it forbids. */
class ArchitectureTest {

    private static final JavaClasses VIGIE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vigie");

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("badhouse");

    static Set<String> rules() {
        return new House("vigie").rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(String rule) {
        new House("vigie").rule(rule).check(VIGIE);
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void aRuleSeesWhatItForbids(String rule, String badClass) {
        EvaluationResult result = new House("badhouse").rule(rule).evaluate(BAD);
        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains("badhouse." + badClass));
    }

    @Test
    void everyRuleHasABadExample() {
        Set<String> proved = new TreeSet<>();
        badExamples().forEach(example -> proved.add((String) example.get()[0]));
        assertThat(proved).containsExactlyInAnyOrderElementsOf(rules());
    }

    static Stream<Arguments> badExamples() {
        return Stream.of(
                arguments("no circle between packages", "site.CircleThere"),
                arguments("no circle between packages", "markdown.CircleBack"),
                arguments("packages use only those below them", "site.CircleThere"),
                arguments("packages use only those below them", "check.UsesHelpline"),
                arguments("packages use only those below them", "unknown.PackageWithoutARow"),
                arguments("each library stays behind its fence", "site.UsesYaml"),
                arguments("each library stays behind its fence", "site.UsesJsonSchema"),
                arguments("each library stays behind its fence", "site.UsesFlexmark"),
                arguments("each library stays behind its fence", "site.UsesFreeMarker"),
                arguments("each library stays behind its fence", "site.UsesCommandLine"),
                arguments("each library stays behind its fence", "site.UsesPhoneNumbers"),
                arguments("each library stays behind its fence", "site.UsesOpeningHours"),
                arguments("each library stays behind its fence", "markdown.UsesJsoup"),
                arguments("each library stays behind its fence", "markdown.UsesUnknownLibrary"),
                arguments("only publish writes to disk", "site.WritesFile"),
                arguments("only publish writes to disk", "site.WritesStream"),
                arguments("only publish writes to disk", "site.WritesByReference"),
                arguments("only publish writes to disk", "site.WritesPrinter"),
                arguments("only publish writes to disk", "site.WritesOldFile"),
                arguments("only Main exits", "cli.Exits"),
                arguments("only Main exits", "cli.Halts"),
                arguments("only Main knows the standard streams", "cli.Prints"),
                arguments("only Main knows the standard streams", "cli.PrintsStackTrace"),
                arguments("only Main knows the machine's clock, zone and language", "site.AsksClock"),
                arguments("only Main knows the machine's clock, zone and language", "site.AsksZone"),
                arguments("only Main knows the machine's clock, zone and language", "site.AsksLanguage"),
                arguments("only Main knows the machine's clock, zone and language", "site.LowersByMachine"),
                arguments("nobody logs", "site.Logs"),
                arguments("nobody logs", "site.LogsBySystem"),
                arguments("every name says something", "site.PageHelper"),
                arguments("packages are null-marked", "unknown.PackageWithoutARow"));
    }
}
