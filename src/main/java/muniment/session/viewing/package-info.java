/**
 * Evidence made ready to be looked at: text line by line, whatever its size, JSON laid out with its places, tables,
 * pictures, pages and certificates, as plain values for a face.
 *
 * <p>May use the session, the journal, the report's pages and the observations' places; knows no screen.
 */
@NullMarked
package muniment.session.viewing;

import org.jspecify.annotations.NullMarked;
