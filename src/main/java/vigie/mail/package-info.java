/** Issues of the newsletter as e-mails: styles in their elements, whole addresses, and a twin in plain text. */
@NullMarked
package vigie.mail;

import org.jspecify.annotations.NullMarked;
