/** Holds the analysis against a real Apache Cassandra on loopback. */
@NullMarked
package muniment.live;

import org.jspecify.annotations.NullMarked;
