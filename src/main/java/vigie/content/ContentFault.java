package vigie.content;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** What can be wrong with the files of a campaign. */
enum ContentFault implements Fault {
    // Folders and files
    MISSING_CAMPAIGN,
    MISSING_FOLDER,
    MISSING_SCHEMA,
    UNKNOWN_THEME,
    MESSAGE_NOT_TEXT,
    DIRECTIVE_KIND,
    NARROW_LOCALE,
    NAME_ENCODING,
    NAME_COLLISION,
    NAME_RESERVED,
    NAME_ENDING,
    NAME_CHARACTER,
    NAME_INVISIBLE_CHARACTER,
    LINK_OUTSIDE,
    SPECIAL_FILE,
    UNREADABLE_FILE,
    FILE_TOO_BIG,
    NOT_UTF8,
    TEXT_DIRECTION,
    CONTROL_CHARACTER,
    EXTENSION(Severity.WARNING),
    NOT_PUBLISHED(Severity.WARNING),
    UNDECLARED_LANGUAGE(Severity.WARNING),
    FOREIGN_WORDS(Severity.WARNING),

    // Front matter and YAML
    NO_FRONT_MATTER,
    UNCLOSED_FRONT_MATTER,
    TOML_FRONT_MATTER,
    JSON_FRONT_MATTER,
    FRONT_MATTER_TOO_BIG,
    NOT_FIELDS,
    SEVERAL_DOCUMENTS,
    DUPLICATE_KEY,
    TOO_DEEP,
    TAG,
    ANCHOR,
    MERGE_KEY,
    COMPLEX_KEY,
    TAB_INDENTATION,
    COLON_IN_VALUE,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    BACKSLASH,
    RESERVED_START,
    UNCLOSED_BRACKET,
    MISSING_SPACE,
    MISSING_COLON,
    INDENTATION,
    SYNTAX,
    CUT_BY_COMMENT(Severity.WARNING),

    // Types
    SCHEMA_NOT_FIELDS,
    SCHEMA_KEYWORD,
    SCHEMA_TYPE,
    SCHEMA_FORMAT,
    SCHEMA_PATTERN,
    SCHEMA_NUMBER,
    SCHEMA_LIST,
    SCHEMA_BOOLEAN,
    SCHEMA_STANDING,
    SCHEMA_AGENDA,
    SCHEMA_PERIOD,
    SCHEMA_REQUIRED,
    SCHEMA_BROKEN,

    // Values
    UNKNOWN_FIELD,
    FREE_FIELD(Severity.WARNING),
    MISSING_FIELD,
    EMPTY_FIELD,
    TEXT_EXPECTED,
    LIST_EXPECTED,
    FIELDS_EXPECTED,
    NOT_AN_INTEGER,
    NOT_A_NUMBER,
    NOT_A_BOOLEAN,
    NOT_A_DATE,
    NOT_A_PARTIAL_DATE,
    TIME_WITHOUT_DAY,
    IMPOSSIBLE_DATE,
    SKIPPED_TIME,
    NOT_A_URI,
    NOT_AN_EMAIL,
    NOT_A_COLOR,
    NOT_A_SLUG,
    NOT_A_PATH,
    NOT_A_TIME_ZONE,
    UNKNOWN_LANGUAGE(Severity.WARNING),
    MISSING_LANGUAGE,
    NOT_A_CHOICE,
    TOO_SHORT,
    TOO_LONG,
    PATTERN,
    TOO_SMALL,
    TOO_LARGE,
    TOO_FEW_ITEMS,
    TOO_MANY_ITEMS,
    REPEATED_ITEM,
    FIELD_NAME,
    UNKNOWN_NAME,
    EXACTLY_ONE,
    AT_LEAST_ONE,
    RULE;

    private final Severity severity;

    ContentFault() {
        this(Severity.ERROR);
    }

    ContentFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
