/**
 * Encrypts bytes with a password, in the age format (<a href="https://c2sp.org/age">age-encryption.org/v1</a>), so that
 * the {@code age} tool opens them without this program.
 *
 * <p>Must not know what the bytes mean. The ciphers are those of the JDK, scrypt is Bouncy Castle's, the format is
 * Jagged's; what is here is the password recipient of the format and the reasons why a file does not open.
 */
@NullMarked
package muniment.vault;

import org.jspecify.annotations.NullMarked;
