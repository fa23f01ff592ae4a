package vigie.publish;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** What can keep a site from being published. */
enum PublishFault implements Fault {
    OUTPUT_IS_FILE,
    OUTPUT_PROTECTED,
    OUTPUT_FOREIGN,
    OUTPUT_BUSY,
    OUTPUT_DAMAGED,
    IN_THE_WAY,
    LINK_IN_THE_WAY,
    SAME_NAME,
    EDITED_BY_HAND {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    },
    NOT_ALLOWED,
    DISK_FULL,
    NOT_WRITTEN,
    HALF_PUBLISHED;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
