package muniment.intake;

import muniment.text.Phrase;

/** A part of a collection that was not taken, and why. */
public record Refusal(String name, Phrase why) {}
