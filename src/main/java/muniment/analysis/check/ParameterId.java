package muniment.analysis.check;

import muniment.catalog.CheckId;

/** Names one value that a check compares with. */
public record ParameterId(CheckId check, String name) {}
