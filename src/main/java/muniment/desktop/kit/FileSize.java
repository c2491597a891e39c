package muniment.desktop.kit;

import muniment.text.Text;

/** The size of a file in words. */
public record FileSize(Text text) {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    /** Rounded to the unit that fits. */
    public String of(long bytes) {
        if (bytes < KILO) {
            return text.say("kit.size-bytes", bytes);
        }
        return bytes < MEGA
                ? text.say("kit.size-kb", (bytes + KILO / 2) / KILO)
                : text.say("kit.size-mb", (bytes + MEGA / 2) / MEGA);
    }
}
