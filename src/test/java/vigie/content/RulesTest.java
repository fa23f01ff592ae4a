package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;

/** Rules of schemas, whoever checks them. */
class RulesTest {

    private static final Setting SETTING = Setting.of(yaml(""));

    private static final List<String> DOCUMENTS = List.of(
            "",
            "a: x",
            "a: xyz",
            "a: xyzxyz",
            "a: é😀",
            "a: b1",
            "n: 1",
            "n: 5",
            "n: 10",
            "n: 11",
            "d: 0.5",
            "d: 1.50",
            "b: true",
            "l: []",
            "l: [x]",
            "l: [x, y]",
            "l: [x, y, z]",
            "l: [x, x]",
            "o: {p: 1}",
            "o: {p: 3}",
            "o: {q: r}",
            "a: xyz\nn: 5",
            "a: xyz\nl: [x]",
            "n: 5\nd: 1.5\nb: false",
            "m: {u: 1}",
            "m: {u: 1, v: 2}",
            "m: {U: 1}",
            "n: 5\nb: true");

    private static Value.Mapping yaml(String text) {
        return YamlTree.read(YamlText.wholeFile("schema", text)).root();
    }

    private static List<Diagnostic> faults(String schema, String document) {
        List<Diagnostic> broken = new ArrayList<>();
        SchemaReader reader = new SchemaReader(yaml(schema), broken);
        FieldType type = reader.object("x");
        assertThat(broken).isEmpty();
        FieldReader fields = new FieldReader(SETTING, Set.of());
        fields.document(type, yaml(document));
        List<Diagnostic> faults = new ArrayList<>(fields.diagnostics());
        if (reader.needsLibrary()) {
            faults.addAll(new SchemaRules(yaml(schema), type, "schema").check(yaml(document), fields.refused()));
        }
        return faults;
    }

    private static boolean libraryAccepts(String schema, String document) {
        FieldType type = new SchemaReader(yaml(schema), new ArrayList<>()).object("x");
        Validator validator = new ValidatorFactory()
                .withDisabledSchemaValidation(true)
                .withJsonNodeFactory(new JsonNodeFactory() {
                    @Override
                    public JsonNode wrap(Object node) {
                        return node instanceof JsonNode ready ? ready : SchemaNode.root(node);
                    }

                    @Override
                    public JsonNode create(String json) {
                        throw new UnsupportedOperationException();
                    }
                })
                .createValidator();
        URI uri = validator.registerSchema(SchemaNode.root(SchemaJson.schema(yaml(schema), type)));
        return validator
                .validate(uri, SchemaNode.root(SchemaJson.instance(type, yaml(document))))
                .isValid();
    }

    /** Each schema over all documents: what Vigie checks itself means what JSON Schema says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "required: [a]",
                "required: [a, n]",
                "properties: {a: {minLength: 3}}",
                "properties: {a: {maxLength: 2}}",
                "properties: {a: {pattern: 'y'}}",
                "properties: {a: {pattern: '^x.z$'}}",
                "properties: {a: {enum: [x, b1]}}",
                "properties: {a: {const: xyz}}",
                "properties: {n: {type: integer, minimum: 5}}",
                "properties: {n: {type: integer, maximum: 10}}",
                "properties: {d: {type: number, minimum: 0.6, maximum: 1.5}}",
                "properties: {d: {type: number, enum: [1.5]}}",
                "properties: {n: {type: integer, enum: [1, 5]}}",
                "properties: {l: {type: array, minItems: 1, items: {}}}",
                "properties: {l: {type: array, maxItems: 2, items: {}}}",
                "properties: {l: {type: array, uniqueItems: true, items: {}}}",
                "properties: {l: {type: array, items: {enum: [x, y]}}}",
                "properties: {o: {type: object, required: [p], properties: {p: {type: integer, maximum: 2}, q: {}}}}",
                "properties: {m: {type: object, propertyNames: {pattern: '^[a-z]'}, additionalProperties: {type: integer}}}",
                "oneOf: [{required: [a]}, {required: [n]}]",
                "oneOf: [{required: [a, n]}, {required: [l]}]",
                "anyOf: [{required: [a]}, {required: [n]}]",
                "dependentRequired: {a: [n], d: [n, b]}",
                "if: {properties: {n: {const: 5}}, required: [n]}\nthen: {required: [b]}\nelse: {required: [a]}",
                "allOf: [{required: [a]}, {properties: {n: {minimum: 5}}}]",
                "not: {required: [a]}",
                "oneOf: [{properties: {n: {const: 5}}, required: [n]}, {required: [a]}]",
                "properties: {n: {type: integer, multipleOf: 5}}",
                "properties: {n: {type: integer, exclusiveMinimum: 5}}",
                "properties: {m: {type: object, maxProperties: 1, additionalProperties: {type: integer}}}",
                "properties: {l: {type: array, items: {}, contains: {const: z}}}",
                "$defs: {short: {maxLength: 2}}\nproperties: {a: {$ref: '#/$defs/short'}}",
            })
    void whatVigieRefusesIsWhatJsonSchemaRefuses(String rule) {
        String types = "{a: {}, n: {type: integer}, d: {type: number}, b: {type: boolean}, l: {type: array, items: {}},"
                + " o: {type: object, x-open: true}, m: {type: object, additionalProperties: {type: integer}}}";
        String schema = rule.contains("\nproperties:") || rule.startsWith("properties:")
                ? rule + "\nx-open: true\n"
                : rule + "\nproperties: " + types + "\n";
        for (String document : DOCUMENTS) {
            assertThat(faults(schema, document).isEmpty())
                    .as("%s%n%s", schema, document)
                    .isEqualTo(libraryAccepts(schema, document));
        }
    }

    @Test
    void aRuleOverSeveralFieldsIsToldOnce() {
        String schema =
                """
                properties: {kind: {enum: [a, b]}, x: {}, y: {}}
                oneOf:
                  - {properties: {kind: {const: a}}, required: [x]}
                  - {properties: {kind: {const: b}}, required: [y]}
                """;
        assertThat(faults(schema, "kind: a\ny: 1"))
                .extracting(Diagnostic::fault)
                .containsExactly(ContentFault.RULE);
    }

    @Test
    void aValueAtFaultIsNotToldTwice() {
        String schema = "properties: {n: {type: integer}}\nallOf: [{properties: {n: {minimum: 5}}}]\n";
        assertThat(faults(schema, "n: x")).extracting(Diagnostic::fault).containsExactly(ContentFault.NOT_AN_INTEGER);
    }

    @Test
    void noShippedTypeNeedsTheLibrary() {
        List<Diagnostic> faults = new ArrayList<>();
        Types types =
                Types.read(ThemeLayers.of(java.nio.file.Path.of("templates")), java.nio.file.Path.of("none"), faults);
        assertThat(faults).isEmpty();
        assertThat(types.all().keySet())
                .allMatch(name -> types.named(name).rules().isEmpty());
    }
}
