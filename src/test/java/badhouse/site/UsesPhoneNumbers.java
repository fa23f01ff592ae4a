package badhouse.site;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

record UsesPhoneNumbers(PhoneNumberUtil library) {}
