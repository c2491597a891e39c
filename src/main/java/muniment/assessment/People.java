package muniment.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muniment.journal.Author;
import muniment.journal.Recorded;

/**
 * Who wrote a history, as the entries name them. A key is proven by its signatures; that a name belongs to it is only
 * said, so what does not fit together is pointed out.
 *
 * @param members in the order of their first entries
 */
public record People(List<Member> members) {
    public People {
        members = List.copyOf(members);
    }

    /**
     * A name with a key.
     *
     * @param sameKey others that this key signed for
     * @param sameName the same person with other keys
     */
    public record Member(
            Author author, int entries, Instant first, Instant last, List<Author> sameKey, List<Author> sameName) {
        public Member {
            sameKey = List.copyOf(sameKey);
            sameName = List.copyOf(sameName);
        }

        /** Whether nothing speaks against it that name and key belong together. */
        public boolean plain() {
            return sameKey.isEmpty() && sameName.isEmpty();
        }
    }

    private record Span(int entries, Instant first, Instant last) {
        Span with(Instant at) {
            return new Span(entries + 1, at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
        }
    }

    /** The people of a history. */
    public static People of(Collection<Recorded> history) {
        Map<Author, Span> spans = new LinkedHashMap<>();
        for (var recorded : history) {
            var at = recorded.at();
            spans.merge(recorded.author(), new Span(1, at, at), (span, _) -> span.with(at));
        }
        var authors = List.copyOf(spans.keySet());
        return new People(spans.entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue(), authors))
                .toList());
    }

    private static Member member(Author author, Span span, List<Author> all) {
        var others = all.stream().filter(other -> !other.equals(author)).toList();
        return new Member(
                author,
                span.entries(),
                span.first(),
                span.last(),
                others.stream()
                        .filter(other -> other.key().equals(author.key())
                                && !other.person().sameAs(author.person()))
                        .toList(),
                others.stream()
                        .filter(other -> !other.key().equals(author.key())
                                && other.person().sameAs(author.person()))
                        .toList());
    }
}
