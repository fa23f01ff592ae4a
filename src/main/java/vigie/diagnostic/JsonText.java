package vigie.diagnostic;

/** JSON, written one name and value after the other; commas come by themselves. */
public final class JsonText {

    private final StringBuilder json = new StringBuilder();

    /** @param bracket <code>{</code> or <code>[</code> */
    public JsonText open(char bracket) {
        separate();
        json.append(bracket);
        return this;
    }

    /** @param bracket <code>}</code> or <code>]</code> */
    public JsonText close(char bracket) {
        json.append(bracket);
        return this;
    }

    public JsonText name(String name) {
        separate();
        quote(name);
        json.append(':');
        return this;
    }

    public JsonText field(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    public JsonText field(String name, long value) {
        name(name);
        json.append(value);
        return this;
    }

    public JsonText field(String name, boolean value) {
        name(name);
        json.append(value);
        return this;
    }

    /** One of a list. */
    public JsonText value(String value) {
        separate();
        quote(value);
        return this;
    }

    private void separate() {
        char last = json.isEmpty() ? '{' : json.charAt(json.length() - 1);
        if (last != '{' && last != '[' && last != ':') {
            json.append(',');
        }
    }

    private void quote(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
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

    @Override
    public String toString() {
        return json.toString();
    }
}
