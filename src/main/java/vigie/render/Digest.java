package vigie.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a Content-Security-Policy names an inline element by its bytes: {@code sha256-…} (CSP Level 3, 2.3.1). */
final class Digest {

    private Digest() {}

    static String text(TemplateModel content) throws TemplateModelException {
        return content instanceof TemplateHTMLOutputModel html
                ? HTMLOutputFormat.INSTANCE.getMarkupString(html)
                : ((TemplateScalarModel) content).getAsString();
    }

    static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
