/** What Azure shows: cluster, backups, network, monitoring, keys and versions. */
@NullMarked
package muniment.analysis.check.platform;

import org.jspecify.annotations.NullMarked;
