/**
 * Makes redacted copies of text. Pure: bytes and what is to be hidden in, bytes out; nothing here keeps or repeats what
 * was hidden.
 */
@NullMarked
package muniment.redaction;

import org.jspecify.annotations.NullMarked;
