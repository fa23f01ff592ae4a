package badhouse.check;

import badhouse.helpline.Phone;

@SuppressWarnings("ArrayRecordComponent")
record UsesHelpline(Phone[] phones) {}
