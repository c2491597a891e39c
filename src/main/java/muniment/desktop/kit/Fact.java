package muniment.desktop.kit;

/** One thing that is known, with its name in words. */
public record Fact(String name, String value) {}
