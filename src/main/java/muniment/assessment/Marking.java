package muniment.assessment;

import muniment.catalog.ClassificationId;

/** How confidential somebody marked a piece of evidence, and why. */
public record Marking(ClassificationId level, String because) {}
