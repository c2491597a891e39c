/** The responsibility matrix with the readiness of every cell, and why the cluster is not ready. */
@NullMarked
package muniment.desktop.matrix;

import org.jspecify.annotations.NullMarked;
