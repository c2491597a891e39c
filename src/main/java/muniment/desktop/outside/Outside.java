package muniment.desktop.outside;

/** The ways out of the window. */
public record Outside(Choosers choosers, Browser browser, Pasteboard pasteboard) {}
