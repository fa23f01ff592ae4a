package vigie.render;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vigie.content.ContentType.FieldType;
import vigie.site.Campaign;
import vigie.site.Fact;

/** A fact of the register as templates of one language see it: its fields in words, and what kind of value it has. */
final class FactModel {

    private FactModel() {}

    static Map<String, Object> of(Fact fact, Scope scope) {
        FieldType shape = fact.source().record().type().field("facts");
        FieldType fields = shape.each().orElse(shape);
        Map<String, Object> model = new HashMap<>();
        fact.fields().forEach((name, value) -> model.put(name, scope.values().of(value, fields.field(name))));
        Campaign campaign = scope.site().campaign();
        String value = campaign.localized(fact.fields().getOrDefault("value", ""), scope.language());
        boolean moment = FactText.isMoment(value, fact.fields().containsKey("unit"));
        model.put("id", fact.id());
        model.put("value", value);
        model.put("moment", moment);
        model.put("number", !moment && FactText.isNumber(value));
        model.put("text", scope.site().words(fact, scope.language()));
        model.put("source", scope.source(fact.source()));
        Object statement = fact.fields().get("statement");
        if (statement != null) {
            model.put("statement", scope.values().text(scope.site().words(statement, scope.language())));
        }
        scope.site().until(fact.fields()).map(Instant::toString).ifPresent(until -> model.put("until", until));
        return model;
    }
}
