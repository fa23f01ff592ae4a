package vigie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the design, for the packages below any root: the real one, and one of bad examples.
 *
 * @param root the package of {@code Main}
 */
record House(String root) {

    /** Which packages each one may use. The root itself is the empty name. */
    private static final Map<String, Set<String>> USES = Map.ofEntries(
            entry("diagnostic", Set.of()),
            entry("helpline", Set.of("diagnostic")),
            entry("content", Set.of("diagnostic", "helpline")),
            entry("site", Set.of("diagnostic", "helpline", "content")),
            entry("approval", Set.of("diagnostic", "content", "site")),
            entry("agenda", Set.of("diagnostic", "content")),
            entry("study", Set.of("diagnostic", "content", "site")),
            entry("indicator", Set.of("diagnostic", "content", "site", "study")),
            entry("markdown", Set.of("diagnostic", "helpline", "content", "site")),
            entry("assets", Set.of("diagnostic", "content", "site")),
            entry(
                    "render",
                    Set.of(
                            "diagnostic",
                            "helpline",
                            "content",
                            "site",
                            "approval",
                            "study",
                            "indicator",
                            "markdown",
                            "assets")),
            entry("print", Set.of("diagnostic", "content")),
            entry("kit", Set.of("diagnostic", "content", "site", "assets", "render", "print")),
            entry("check", Set.of("diagnostic", "content", "site", "markdown", "assets", "render")),
            entry("where", Set.of("diagnostic", "helpline", "content", "site", "markdown", "render")),
            entry("publish", Set.of("diagnostic", "content", "site", "markdown", "assets", "render", "print", "check")),
            entry("report", Set.of("diagnostic", "content", "site", "approval", "render")),
            entry("outside", Set.of("diagnostic", "content", "site", "markdown", "publish")),
            entry(
                    "build",
                    Set.of(
                            "diagnostic",
                            "print",
                            "kit",
                            "content",
                            "site",
                            "approval",
                            "study",
                            "indicator",
                            "markdown",
                            "assets",
                            "render",
                            "report",
                            "check",
                            "where",
                            "publish",
                            "outside")),
            entry("scaffold", Set.of("diagnostic", "content", "site", "approval", "publish")),
            entry(
                    "cli",
                    Set.of(
                            "diagnostic",
                            "content",
                            "agenda",
                            "site",
                            "approval",
                            "study",
                            "markdown",
                            "assets",
                            "render",
                            "report",
                            "check",
                            "where",
                            "publish",
                            "outside",
                            "scaffold",
                            "build")),
            entry("", Set.of("cli")));

    /** Which packages, or single classes, may use each library. One that is not here may not be used. */
    private static final Map<String, Set<String>> FENCES = Map.ofEntries(
            entry("org.yaml.snakeyaml", Set.of("content")),
            entry("dev.harrel.jsonschema", Set.of("content")),
            entry("com.vladsch.flexmark", Set.of("markdown")),
            entry("freemarker", Set.of("render")),
            entry("org.apache.commons.cli", Set.of("cli")),
            entry("org.apache.commons.statistics", Set.of("study")),
            entry("de.siegmar.fastcsv", Set.of("study")),
            entry("com.google.i18n.phonenumbers", Set.of("helpline")),
            entry("ch.poole.openinghoursparser", Set.of("helpline")),
            entry("org.jsoup", Set.of("print", "check", "where", "markdown.ImportedHtml")),
            entry("com.openhtmltopdf", Set.of("print")),
            entry("org.apache.pdfbox", Set.of("print")),
            entry("org.apache.fontbox", Set.of("print")),
            entry("org.w3c.dom", Set.of("print")),
            entry("com.google.zxing", Set.of("kit")),
            entry("com.luciad.imageio.webp", Set.of("assets")),
            entry("com.twelvemonkeys", Set.of("assets")),
            entry("javax.imageio", Set.of("assets", "print")),
            entry("javax.xml.stream", Set.of("assets")),
            entry("javax.net.ssl", Set.of("outside")),
            entry("org.jspecify", USES.keySet()));

    private static final Map<Class<?>, Set<String>> WRITES = Map.of(
            Files.class,
            Set.of(
                    "copy",
                    "createDirectories",
                    "createDirectory",
                    "createFile",
                    "createLink",
                    "createSymbolicLink",
                    "createTempDirectory",
                    "createTempFile",
                    "delete",
                    "deleteIfExists",
                    "move",
                    "newBufferedWriter",
                    "newByteChannel",
                    "newOutputStream",
                    "setAttribute",
                    "setLastModifiedTime",
                    "setOwner",
                    "setPosixFilePermissions",
                    "write",
                    "writeString"),
            File.class,
            Set.of("createNewFile", "createTempFile", "delete", "deleteOnExit", "mkdir", "mkdirs", "renameTo"),
            FileChannel.class,
            Set.of("open"),
            FileWriter.class,
            Set.of("<init>"),
            RandomAccessFile.class,
            Set.of("<init>"));

    /** They write to disk when they are given a name or a file; a stream is another matter. */
    private static final Map<Class<?>, Set<String>> WRITES_BY_NAME = Map.of(
            FileOutputStream.class, Set.of("<init>"),
            PrintWriter.class, Set.of("<init>"),
            PrintStream.class, Set.of("<init>"));

    private static final Map<Class<?>, Set<String>> EXITS =
            Map.of(System.class, Set.of("exit"), Runtime.class, Set.of("exit", "halt"));

    private static final Map<Class<?>, Set<String>> STREAMS = Map.of(System.class, Set.of("in", "out", "err"));

    private static final Map<Class<?>, Set<String>> ASKS = Map.of(
            Clock.class, Set.of("systemUTC", "systemDefaultZone", "system"),
            ZoneId.class, Set.of("systemDefault"),
            System.class, Set.of("currentTimeMillis"),
            Locale.class, Set.of("getDefault"));

    /** They use the machine's language unless they are given another. */
    private static final Map<Class<?>, Set<String>> WORDS =
            Map.of(String.class, Set.of("toLowerCase", "toUpperCase", "format", "formatted"));

    private static final Pattern NAME_WITHOUT_MEANING = Pattern.compile("\\w*(Util|Utils|Manager|Helper|Impl|Service)");

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "no circle between packages",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("packages use only those below them", own().should(useOnlyPackagesBelow()));
        rules.put("each library stays behind its fence", own().should(keepLibrariesBehindTheirFences()));
        rules.put(
                "only publish writes to disk",
                all().and(outside("publish")).should().accessTargetWhere(writes()));
        rules.put("only Main exits", all().and(notMain()).should().accessTargetWhere(exits()));
        rules.put(
                "only Main knows the standard streams",
                all().and(notMain()).should().accessTargetWhere(standardStream()));
        rules.put(
                "only Main knows the machine's clock, zone and language",
                all().and(notMain()).should().accessTargetWhere(asksTheMachine()));
        rules.put(
                "nobody logs",
                all().and(describe("not what keeps the print engine quiet", type -> !topLevelName(type)
                                .equals(root + ".print.Complaints")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(System.Logger.class));
        rules.put(
                "every name says something", all().should().haveNameMatching(".*\\b" + NAME_WITHOUT_MEANING.pattern()));
        rules.put("packages are null-marked", own().should(liveInNullMarkedPackage()));
        rules.forEach((name, rule) -> rules.put(name, rule.as(name)));
        return rules;
    }

    ArchRule rule(String name) {
        return requireNonNull(rules().get(name));
    }

    private GivenClassesConjunction own() {
        return classes().that().resideInAPackage(root + "..");
    }

    private GivenClassesConjunction all() {
        return noClasses().that().resideInAPackage(root + "..");
    }

    /** The package of a class below the root: {@code content}; empty for the root. */
    private String packageOf(JavaClass type) {
        return type.getPackageName().equals(root) ? "" : type.getPackageName().substring(root.length() + 1);
    }

    private boolean isOwn(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private DescribedPredicate<JavaClass> outside(String name) {
        return describe("outside " + name, type -> !packageOf(type).equals(name));
    }

    private DescribedPredicate<JavaClass> notMain() {
        return describe("not Main", type -> !topLevelName(type).equals(root + ".Main"));
    }

    private static String topLevelName(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private ArchCondition<JavaClass> useOnlyPackagesBelow() {
        return dependencies("use only packages below", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String from = packageOf(dependency.getOriginClass());
            return !isOwn(target)
                    || packageOf(target).equals(from)
                    || USES.getOrDefault(from, Set.of()).contains(packageOf(target));
        });
    }

    private ArchCondition<JavaClass> keepLibrariesBehindTheirFences() {
        return dependencies("keep libraries behind their fences", dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.isPrimitive() || target.getName().startsWith("java.") || isOwn(target)) {
                return true;
            }
            JavaClass origin = dependency.getOriginClass();
            String originInHouse = topLevelName(origin).substring(root.length() + 1);
            return FENCES.entrySet().stream()
                    .filter(fence -> target.getName().startsWith(fence.getKey() + "."))
                    .anyMatch(fence -> fence.getValue().contains(packageOf(origin))
                            || fence.getValue().contains(originInHouse));
        });
    }

    private interface Allows {
        boolean allows(Dependency dependency);
    }

    private static ArchCondition<JavaClass> dependencies(String description, Allows rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !rule.allows(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no null-marked package"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> writes() {
        return describe(
                "writes to disk",
                access -> isOne(WRITES, access)
                        || (isOne(WRITES_BY_NAME, access) && takes(access, File.class, String.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> exits() {
        return describe("exits", access -> isOne(EXITS, access));
    }

    private static DescribedPredicate<JavaAccess<?>> standardStream() {
        return describe("standard stream", access -> isOne(STREAMS, access) || called("printStackTrace", access));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe(
                "asks the machine",
                access -> isOne(ASKS, access)
                        || (access.getTargetOwner().getPackageName().equals("java.time") && called("now", access))
                        || (isOne(WORDS, access) && !takes(access, Locale.class)));
    }

    private static boolean isOne(Map<Class<?>, Set<String>> targets, JavaAccess<?> access) {
        return targets.entrySet().stream()
                .anyMatch(target -> access.getTargetOwner().isEquivalentTo(target.getKey())
                        && target.getValue().contains(access.getTarget().getName()));
    }

    /** Called without an argument. */
    private static boolean called(String name, JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals(name)
                && target.getRawParameterTypes().isEmpty();
    }

    private static boolean takes(JavaAccess<?> access, Class<?>... first) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().limit(1).anyMatch(type -> Set.of(first).stream()
                        .anyMatch(type::isEquivalentTo));
    }
}
