package badhouse.markdown;

import org.opentest4j.AssertionFailedError;

record UsesUnknownLibrary(AssertionFailedError library) {}
