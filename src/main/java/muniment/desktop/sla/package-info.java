/**
 * Who owns this incident? The SLA's decision table, with the limits, the contradictions and the alternative beside it.
 */
@NullMarked
package muniment.desktop.sla;

import org.jspecify.annotations.NullMarked;
