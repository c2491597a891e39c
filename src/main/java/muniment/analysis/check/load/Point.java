package muniment.analysis.check.load;

import java.time.Instant;

/** A finite figure at a moment. */
record Point(Instant at, double value) {}
