package vigie.content;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON for the schema library.
 *
 * @param value String, Boolean, BigDecimal, List or Map
 * @param pointer where it stands in the whole
 */
record SchemaNode(Object value, String pointer) implements JsonNode {

    static SchemaNode root(Object value) {
        return new SchemaNode(value, "");
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        if (value instanceof Map) {
            return SimpleType.OBJECT;
        }
        if (value instanceof List) {
            return SimpleType.ARRAY;
        }
        return value instanceof Boolean ? SimpleType.BOOLEAN : SimpleType.STRING;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) value;
    }

    @Override
    public String asString() {
        return value.toString();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return (BigDecimal) value;
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            items.add(new SchemaNode(item, pointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, field) -> {
            String key = String.valueOf(name);
            fields.put(key, new SchemaNode(field, pointer + "/" + JsonNode.encodeJsonPointer(key)));
        });
        return fields;
    }
}
