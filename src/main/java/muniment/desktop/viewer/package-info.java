/**
 * An artefact as it is: text with the quoted lines marked, JSON laid out, tables, pictures, pages, certificates in
 * words; search, go to line, copy.
 */
@NullMarked
package muniment.desktop.viewer;

import org.jspecify.annotations.NullMarked;
