/**
 * Where collected files come in: what they were taken for, what they show, what is recorded of them, and what is still
 * missing with the commands that collect it.
 */
@NullMarked
package muniment.desktop.intake;

import org.jspecify.annotations.NullMarked;
