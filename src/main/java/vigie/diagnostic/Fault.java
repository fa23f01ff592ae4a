package vigie.diagnostic;

import java.util.Locale;

/**
 * A kind of fault. Each package lists its own in an enum, and words them in the {@code faults.fr.properties} and
 * {@code faults.en.properties} beside that enum.
 *
 * <p>A fault named {@code UNKNOWN_FIELD} has the lines {@code unknown-field} (what is wrong) and, where there is
 * something to say, {@code unknown-field.hint} (what to write instead) and {@code unknown-field.nearest} (the hint when a
 * value {@code nearest} is known). Values stand in braces: {@code {field}}.
 */
public interface Fault {

    /** The enum constant's name. */
    String name();

    /** The enum itself: its package is where the texts are. */
    Class<?> getDeclaringClass();

    Severity severity();

    /** The name in the property files: {@code unknown-field}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for machines: {@code content.unknown-field}. */
    default String code() {
        String packageName = getDeclaringClass().getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1) + "." + key();
    }
}
