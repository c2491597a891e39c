package muniment.sharing;

import muniment.assessment.Chronicle.Validity;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Catalog;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.journal.Scope;

/**
 * Puts one entry under a profile: the same entry with less in it. Its name, its parents and its time stay, so that the
 * state which it belongs to can still be named.
 */
record EntryVeil(Profile profile, Catalog catalog, Wording wording, EvidenceVeil evidence, AnalysisVeil analysis) {
    /** An entry of which nothing is told but that it is there. */
    private static final Entry NOTHING = new Entry.Unrecognised("withheld/1", "");

    Recorded veil(Recorded recorded, Validity validity) {
        return new Recorded(
                recorded.id(),
                recorded.parents(),
                wording.author(recorded.author()),
                recorded.at(),
                past(validity) && !profile.gives(Part.HISTORY)
                        ? past(recorded.entry())
                        : entry(recorded.id(), recorded.entry()));
    }

    private static boolean past(Validity validity) {
        return validity == Validity.REPLACED || validity == Validity.UNDONE;
    }

    /** What holds no more is only told as far as reviews depend on it. */
    private Entry past(Entry entry) {
        return switch (entry) {
            case Entry.Submitted submitted -> submitted;
            case Entry.Accepted(var obligation, var content, var _, var replaces) ->
                new Entry.Accepted(obligation, content, "", replaces);
            case Entry.Returned(var obligation, var _, var replaces) ->
                new Entry.Returned(obligation, Wording.WITHHELD, replaces);
            case Entry.Undone undone -> undone;
            case Entry.Opened opened -> opened;
            case Entry.Setting _,
                    Entry.Commented _,
                    Entry.EvidenceRecorded _,
                    Entry.EvidenceLinked _,
                    Entry.EvidenceWithdrawn _,
                    Entry.AnalysisRecorded _,
                    Entry.OfReport _,
                    Entry.Unrecognised _ -> NOTHING;
        };
    }

    private Entry entry(EntryId id, Entry entry) {
        return switch (entry) {
            case Entry.Opened opened -> opened;
            case Entry.ScopeSet(var scope, var replaces) -> new Entry.ScopeSet(scope(scope), replaces);
            case Entry.TraitsSet traits -> traits;
            case Entry.ResultSet e ->
                new Entry.ResultSet(
                        e.obligation(), e.result(), e.method(), reason(e.because()), e.statement(), e.replaces());
            case Entry.RiskAccepted e ->
                new Entry.RiskAccepted(
                        e.obligation(),
                        e.until(),
                        reason(e.because()),
                        wording.person(e.acceptedBy()),
                        e.statement(),
                        e.replaces());
            case Entry.OwnerSet(var obligation, var owner, var replaces) ->
                new Entry.OwnerSet(obligation, wording.person(owner), replaces);
            case Entry.DueSet due -> due;
            case Entry.Submitted submitted -> submitted;
            case Entry.Accepted(var obligation, var content, var comment, var replaces) ->
                new Entry.Accepted(obligation, content, comment(comment), replaces);
            case Entry.Returned(var obligation, var feedback, var replaces) ->
                new Entry.Returned(obligation, comment(feedback), replaces);
            case Entry.Commented(var obligation, var text) -> new Entry.Commented(obligation, comment(text));
            case Entry.EvidenceRecorded recorded -> evidence.recorded(id, recorded);
            case Entry.EvidenceLinked linked -> linked;
            case Entry.EvidenceWithdrawn(var of, var because) ->
                new Entry.EvidenceWithdrawn(of, reason(evidence.selection().gives(of), because));
            case Entry.EvidenceClassified(var of, var level, var because, var replaces) ->
                new Entry.EvidenceClassified(
                        of, level, reason(evidence.selection().gives(of), because), replaces);
            case Entry.AnalysisRecorded recorded -> analysis.recorded(recorded);
            case Entry.ObservationRuled(var of, var ruling, var because, var replaces) ->
                new Entry.ObservationRuled(of, ruling, reason(!analysis.hides(of), because), replaces);
            case Entry.ParameterSet e when !known(e) -> NOTHING;
            case Entry.ParameterSet e ->
                new Entry.ParameterSet(
                        e.check(),
                        e.parameter(),
                        e.values() == null ? null : analysis.values(e.values()),
                        reason(e.because()),
                        e.replaces());
            case Entry.OfReport report -> profile.gives(Part.HISTORY) ? report(report) : NOTHING;
            case Entry.Undone undone -> undone;
            case Entry.Unrecognised _ -> NOTHING;
        };
    }

    private Entry report(Entry.OfReport report) {
        return switch (report) {
            case Entry.ReportIssued(var digest, var file, var signer, var as, var heads) ->
                new Entry.ReportIssued(digest, wording.file(digest, file), wording.person(signer), as, heads);
            case Entry.ReportSigned(var before, var digest, var file, var signer, var as, var heads) ->
                new Entry.ReportSigned(before, digest, wording.file(digest, file), wording.person(signer), as, heads);
        };
    }

    /** A name that the catalog does not know could be any text. */
    private boolean known(Entry.ParameterSet set) {
        return AnalysedCatalog.of(catalog)
                .check(set.check())
                .flatMap(check -> check.parameter(set.parameter()))
                .isPresent();
    }

    private Scope scope(Scope scope) {
        return new Scope(
                wording.words(scope.name()),
                wording.cluster(scope.cluster()),
                wording.words(scope.organisation()),
                profile.gives(Part.RESOURCES) ? scope.resource() : "",
                scope.from(),
                scope.to());
    }

    private String reason(String because) {
        return wording.words(Part.REASONS, because);
    }

    /** @param speaksOfGiven whether what it is about is given out */
    private String reason(boolean speaksOfGiven, String because) {
        return speaksOfGiven || because.isEmpty() ? reason(because) : Wording.WITHHELD;
    }

    private String comment(String text) {
        return wording.words(Part.COMMENTS, text);
    }
}
