package muniment.desktop.obligation;

import muniment.desktop.kit.Mark;

/**
 * One of the values that a person chooses among.
 *
 * @param key the value's name as keys spell it
 * @param letter the key on the keyboard that chooses it, empty when none does
 */
record Choice(String key, String letter, Mark mark) {
    String words() {
        return mark.word();
    }
}
