package vigie.assets;

import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Ends the reading of a picture that cannot be published; caught where reading began. */
final class PictureFaultException extends Exception {

    private static final long serialVersionUID = 1;

    private final AssetFault fault;
    private final String[] values;

    PictureFaultException(AssetFault fault, String... namesAndValues) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.values = namesAndValues;
    }

    Diagnostic at(SourceSpan span) {
        return Diagnostic.of(fault, span, values);
    }
}
