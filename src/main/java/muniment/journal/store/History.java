package muniment.journal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.journal.Recorded;
import muniment.journal.Signer;

/**
 * The entries of one journal in their order. Guarantees that each stands there once and behind its parents, that only
 * the first has none, and that the catalog which the first one names is the one at hand.
 */
final class History {
    private final String place;
    private final Sha256 catalog;
    private final List<Recorded> entries = new ArrayList<>();
    private final Map<EntryId, Sha256> seals = new HashMap<>();
    private final SortedSet<EntryId> heads = new TreeSet<>();
    private final Signatures signatures = new Signatures();

    /** @param place where it is kept, for people */
    History(String place, Sha256 catalog) {
        this.place = place;
        this.catalog = catalog;
    }

    void add(SignedEntry signed) throws Flaw {
        var entry = signed.recorded();
        var number = entries.size() + 1;
        if (seals.containsKey(entry.id())) {
            throw new Flaw(Finding.ENTRY_TWICE.phrase(number));
        }
        if (entry.parents().isEmpty() != entries.isEmpty() || !seals.keySet().containsAll(entry.parents())) {
            throw new Flaw(Finding.ENTRY_PARENTS.phrase(number));
        }
        if (number == 1 && !fits(entry.entry())) {
            throw new Flaw(Finding.CATALOG.phrase());
        }
        entries.add(entry);
        seals.put(entry.id(), seal(signed));
        heads.removeAll(entry.parents());
        heads.add(entry.id());
    }

    private Sha256 seal(SignedEntry signed) {
        var digest = Sha256.algorithm();
        digest.update(signed.recorded().id().digest().bytes());
        digest.update(signed.signature());
        signed.recorded().parents().stream()
                .sorted()
                .map(parent -> known(parent).bytes())
                .forEach(digest::update);
        return Sha256.ofDigest(digest.digest());
    }

    private Sha256 known(EntryId id) {
        var seal = seals.get(id);
        if (seal == null) {
            throw new IllegalStateException("no entry " + id);
        }
        return seal;
    }

    int size() {
        return entries.size();
    }

    List<Recorded> entries() {
        return List.copyOf(entries);
    }

    /** The entries that no other names as a parent. */
    Set<EntryId> heads() {
        return Set.copyOf(heads);
    }

    /** The seals of the heads; see {@link Verified}. */
    Set<Sha256> headSeals() {
        var found = new HashSet<Sha256>();
        heads.forEach(head -> found.add(known(head)));
        return found;
    }

    /** The entries that a memory vouches for: those whose seals it knows, and all before them. */
    Set<EntryId> vouchedFor(Verified memory) {
        var vouched = new HashSet<EntryId>();
        for (var entry : entries.reversed()) {
            if (vouched.contains(entry.id()) || memory.knows(known(entry.id()))) {
                vouched.add(entry.id());
                vouched.addAll(entry.parents());
            }
        }
        return vouched;
    }

    /**
     * Signs entries that continue this history one after the other; they are not added yet.
     *
     * @throws IllegalArgumentException if the first of all names another catalog than the one at hand, or one says what
     *     no entry can say, such as a date beyond the year 9999
     * @throws JournalProblem if they are too many or one is too large
     */
    List<SignedEntry> continued(Signer signer, Instant at, List<Entry> next) throws JournalProblem {
        if (entries.size() + next.size() > Limits.ENTRIES) {
            throw new JournalProblem(Kind.TOO_LARGE, null, place, entries.size() + next.size(), Limits.ENTRIES);
        }
        if (entries.isEmpty() && !next.isEmpty() && !fits(next.getFirst())) {
            throw new IllegalArgumentException("opened against another catalog than " + catalog);
        }
        var signed = new ArrayList<SignedEntry>();
        var parents = heads();
        for (var entry : next) {
            var bytes = EntryCodec.write(parents, signer.author(), at, entry);
            if (bytes.length > Limits.ENTRY) {
                throw new JournalProblem(Kind.TOO_LARGE, null, place, bytes.length, Limits.ENTRY);
            }
            var one = SignedEntry.by(signer, bytes, signatures);
            signed.add(one);
            parents = Set.of(one.recorded().id());
        }
        return signed;
    }

    /** Adds what {@link #continued} signed, once it is safe; answers the entries as they stand now. */
    List<Recorded> continueWith(List<SignedEntry> signed) {
        for (var one : signed) {
            try {
                add(one);
            } catch (Flaw e) {
                throw new IllegalStateException("the history moved on in between", e);
            }
        }
        return signed.stream().map(SignedEntry::recorded).toList();
    }

    private boolean fits(Entry first) {
        return !(first instanceof Entry.Opened opened) || opened.digest().equals(catalog);
    }
}
