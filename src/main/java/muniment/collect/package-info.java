/** Says how artefacts that are missing can be collected, as commands and as scripts that only read. */
@NullMarked
package muniment.collect;

import org.jspecify.annotations.NullMarked;
