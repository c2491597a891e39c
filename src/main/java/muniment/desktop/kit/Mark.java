package muniment.desktop.kit;

import org.kordamp.ikonli.Ikon;

/**
 * A judgement fit to be shown: always an icon and a word beside the colour, so that colour is never the only signal. A
 * plain value: presenters make it with {@link Marks}, rows carry it, views show it as a {@link Pill}.
 */
public record Mark(Ikon icon, String word, Tone tone) {}
