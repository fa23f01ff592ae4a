package vigie.diagnostic;

/** Words within JSON. */
public final class JsonText {

    private JsonText() {}

    /** In quotes, whatever the words are. */
    public static void quote(StringBuilder json, String words) {
        json.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
