package vigie.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;

/** Gives a scalar the type that the schema says. */
final class ScalarReader {

    private final Setting setting;
    private final FieldFaults faults;
    private final List<Reference> references = new ArrayList<>();

    ScalarReader(Setting setting, FieldFaults faults) {
        this.setting = setting;
        this.faults = faults;
    }

    /** What the values name elsewhere. */
    List<Reference> references() {
        return references;
    }

    /** Null when the value is at fault, which is then reported. */
    @Nullable
    Object read(FieldType type, Value.Scalar written) {
        Object value =
                switch (type.type()) {
                    case "integer" -> integer(type, written);
                    case "number" -> number(type, written);
                    case "boolean" -> truth(type, written);
                    default -> string(type, written);
                };
        if (value != null && !isChoice(type, written)) {
            return null;
        }
        if (value != null && !type.reference().isEmpty()) {
            references.add(new Reference(type.reference(), written.text(), written.span()));
        }
        return value;
    }

    private boolean isChoice(FieldType type, Value.Scalar written) {
        if (type.choices().isEmpty() || type.choices().contains(written.text())) {
            return true;
        }
        Diagnostic fault = FieldFaults.of(
                ContentFault.NOT_A_CHOICE,
                written.span(),
                type,
                "value",
                written.text(),
                "known",
                String.join(", ", type.choices()));
        faults.addWithNearest(fault, written.text(), type.choices());
        return false;
    }

    private @Nullable Object integer(FieldType type, Value.Scalar written) {
        Long number = Numbers.integer(written.text()).orElse(null);
        if (number == null) {
            return notANumber(ContentFault.NOT_AN_INTEGER, type, written);
        }
        return isWithin(type, number, written) ? number : null;
    }

    private @Nullable Object number(FieldType type, Value.Scalar written) {
        BigDecimal number = Numbers.decimal(written.text()).orElse(null);
        if (number == null) {
            return notANumber(ContentFault.NOT_A_NUMBER, type, written);
        }
        return isWithin(type, number, written) ? number : null;
    }

    private @Nullable Object notANumber(ContentFault fault, FieldType type, Value.Scalar written) {
        Diagnostic diagnostic = FieldFaults.of(fault, written.span(), type, "value", written.text());
        boolean integer = fault == ContentFault.NOT_AN_INTEGER;
        faults.add(Numbers.repaired(written.text())
                .filter(nearest -> !integer || nearest.indexOf('.') < 0)
                .map(nearest -> diagnostic.with("nearest", nearest))
                .orElse(diagnostic));
        return null;
    }

    private boolean isWithin(FieldType type, Number number, Value.Scalar written) {
        Number minimum = type.limits().minimum().orElse(number);
        Number maximum = type.limits().maximum().orElse(number);
        if (Numbers.compare(number, minimum) < 0) {
            faults.report(
                    ContentFault.TOO_SMALL, written.span(), type, "value", written.text(), "limit", minimum.toString());
            return false;
        }
        if (Numbers.compare(number, maximum) > 0) {
            faults.report(
                    ContentFault.TOO_LARGE, written.span(), type, "value", written.text(), "limit", maximum.toString());
            return false;
        }
        return true;
    }

    private @Nullable Object truth(FieldType type, Value.Scalar written) {
        return switch (written.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                Diagnostic fault =
                        FieldFaults.of(ContentFault.NOT_A_BOOLEAN, written.span(), type, "value", written.text());
                faults.add(Truth.meant(written.text())
                        .map(nearest -> fault.with("nearest", nearest))
                        .orElse(fault));
                yield null;
            }
        };
    }

    private @Nullable Object string(FieldType type, Value.Scalar written) {
        String text = written.text();
        Limits limits = type.limits();
        int length = text.codePointCount(0, text.length());
        if (length < limits.minLength()) {
            return refuseLength(ContentFault.TOO_SHORT, type, written, length, limits.minLength());
        }
        if (length > limits.maxLength()) {
            return refuseLength(ContentFault.TOO_LONG, type, written, length, limits.maxLength());
        }
        Object value =
                Formats.read(type.format(), written, setting, fault -> faults.add(FieldFaults.titled(fault, type)));
        boolean matches = limits.pattern().isEmpty()
                || limits.pattern().get().matcher(text).find();
        return value == null || matches
                ? value
                : faults.refuse(ContentFault.PATTERN, written.span(), type, "value", text);
    }

    private @Nullable Object refuseLength(
            ContentFault fault, FieldType type, Value.Scalar written, int length, int limit) {
        faults.reportCount(fault, written.span(), type, length, limit);
        return null;
    }
}
