package muniment.assessment;

import muniment.journal.Ruling;

/** A ruling on an observation with the reason for it, which may be empty unless it overrides. */
public record Ruled(Ruling ruling, String because) {}
