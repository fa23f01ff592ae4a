package vigie.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigie.approval.Approval;
import vigie.site.Page;

/** Who read and approved the text of a page, as templates see it. */
final class PageApprovals {

    private final Renderer renderer;
    private final Scope scope;
    private final Page page;

    PageApprovals(Renderer renderer, Scope scope, Page page) {
        this.renderer = renderer;
        this.scope = scope;
        this.page = page;
    }

    List<Map<String, Object>> all() {
        return renderer.approvals().shownOn(page).stream().map(this::model).toList();
    }

    private Map<String, Object> model(Approval approval) {
        Map<String, Object> model = new LinkedHashMap<>();
        boolean article = startsWithArticle(approval.role());
        model.put("role", scope.values().text(article ? withSmallLetter(approval.role()) : approval.role()));
        model.put("organisation", scope.values().text(approval.organisation()));
        model.put("date", new Values.Moment(approval.date()));
        model.put("article", article);
        return model;
    }

    /** "by a doctor" is a sentence, "by doctor" is none: only words with an article can follow "by". */
    private boolean startsWithArticle(String role) {
        String articles =
                renderer.messages().find("approval-articles", page.language()).orElse("");
        String small = role.toLowerCase(Locale.ROOT);
        for (String article : articles.split(" ", -1)) {
            boolean elided = article.endsWith("’") || article.endsWith("'");
            if (!article.isEmpty() && small.startsWith(elided ? article : article + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String withSmallLetter(String role) {
        return role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1);
    }
}
