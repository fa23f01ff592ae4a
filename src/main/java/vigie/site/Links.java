package vigie.site;

/** The links of one page: relative addresses are seen from its folder. */
public interface Links {

    /** @param destination as written in Markdown: {@code ../risks/gelures.md#froid}, {@code #haut}, {@code https://…}, {@code tel:15} */
    Target link(String destination);

    /** @param destination as written in Markdown: {@code affiche.png}, {@code /images/affiche.png} */
    Target picture(String destination);
}
