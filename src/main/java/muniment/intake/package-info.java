/** Opens what was handed over, files, folders and archives, as exhibits; nothing in it is trusted. */
@NullMarked
package muniment.intake;

import org.jspecify.annotations.NullMarked;
