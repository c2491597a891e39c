package muniment.analysis.check.platform;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IncompatibleAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Address prefixes as Azure writes them. */
final class Addresses {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\\d{1,3})?");

    private Addresses() {}

    /** The block; empty where the text is no address or prefix, such as a service tag. */
    static Optional<IPAddress> block(String text) {
        var prefix = text.strip();
        if (prefix.length() > 64 || !PLAUSIBLE.matcher(prefix).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IPAddressString(prefix).toAddress().toPrefixBlock());
        } catch (AddressStringException | IncompatibleAddressException _) {
            return Optional.empty();
        }
    }

    /** The blocks among these texts. */
    static List<IPAddress> blocks(List<String> texts) {
        return texts.stream().flatMap(text -> block(text).stream()).toList();
    }

    /** Whether the texts are prefixes that together are every IPv4 address, such as the two halves of them. */
    static boolean cover(List<String> texts) {
        var blocks = blocks(texts);
        if (blocks.size() > 64
                || blocks.stream()
                        .noneMatch(block ->
                                block.isIPv4() && block.getPrefixLength() != null && block.getPrefixLength() <= 1)) {
            return false;
        }
        var left = new ArrayList<>(block("0.0.0.0/0").stream().toList());
        for (var block : blocks) {
            take(left, block);
        }
        return left.isEmpty();
    }

    /** Takes a block away from what is left. */
    static void take(List<IPAddress> left, IPAddress block) {
        for (var one : List.copyOf(left)) {
            if (overlap(one, block)) {
                left.remove(one);
                var rest = one.subtract(block);
                if (rest != null) {
                    left.addAll(List.of(rest));
                }
            }
        }
    }

    /** Whether the two share an address. */
    static boolean overlap(IPAddress one, IPAddress other) {
        return one.getIPVersion() == other.getIPVersion() && one.overlaps(other);
    }

    /** Whether one of the blocks has the whole of it. */
    static boolean within(IPAddress block, List<IPAddress> wider) {
        return wider.stream().anyMatch(one -> one.getIPVersion() == block.getIPVersion() && one.contains(block));
    }
}
