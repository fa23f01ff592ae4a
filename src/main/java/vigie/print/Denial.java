package vigie.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nothing but the given pictures is ever read: no network, no disk. */
final class Denial {

    static final String ADDRESS = "print:/";

    private Denial() {}

    static void allowOnly(Map<String, byte[]> pictures, PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (address, type) -> isGiven(pictures, address),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> isGiven(pictures, address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver(
                (base, address) -> address == null || address.startsWith(ADDRESS) ? address : ADDRESS + address);
        builder.useProtocolsStreamImplementation(
                address -> new PictureStream(pictures, address.substring(ADDRESS.length())), "print");
    }

    private static boolean isGiven(Map<String, byte[]> pictures, @Nullable String address) {
        return address != null
                && pictures.containsKey(address.startsWith(ADDRESS) ? address.substring(ADDRESS.length()) : address);
    }
}
