/**
 * What of an assessment a recipient may see. Pure: an assessment and a profile in, an assessment without what is
 * withheld out, so that whatever is made from it (pages, attached data, histories) cannot say more.
 */
@NullMarked
package muniment.sharing;

import org.jspecify.annotations.NullMarked;
