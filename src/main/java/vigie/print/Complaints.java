package vigie.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.List;
import java.util.logging.Level;

/** What the engine has to say goes to the sheet that it is about, never to the machine's log. */
final class Complaints implements XRLogger {

    static void collect(Diagnostic diagnostic, List<String> complaints) {
        if (isGrave(diagnostic)) {
            complaints.add(diagnostic.getFormattedMessage());
        }
    }

    private static boolean isGrave(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable failure) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isGrave(diagnostic);
    }
}
