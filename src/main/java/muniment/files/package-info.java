/**
 * Puts files in their places whole, and takes those away that are only needed for a moment. The lowest layer: everybody
 * may use it, and it uses nothing but the JDK and must not know what the files mean.
 */
@NullMarked
package muniment.files;

import org.jspecify.annotations.NullMarked;
