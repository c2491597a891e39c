package muniment.catalog;

import java.util.List;

/**
 * What every statement has.
 *
 * @param digest SHA-256 over its meaning (wording, party, kind, question, accepted evidence), so that a judgement can
 *     be bound to the text that it judged
 */
public record Passage(
        StatementId id,
        Party party,
        Kind kind,
        Wording wording,
        Placement placement,
        List<SourceId> sources,
        Sha256 digest) {
    public Passage {
        sources = List.copyOf(sources);
    }
}
