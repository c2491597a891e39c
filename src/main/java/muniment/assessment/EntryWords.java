package muniment.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Chronicle.Topic;
import muniment.catalog.Catalog;
import muniment.catalog.Classification;
import muniment.catalog.Classifications;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.journal.Redaction;
import muniment.text.Phrase;
import muniment.text.Text;

/** Puts one entry into words; the titles of what it names come from the catalog and the rest of the history. */
final class EntryWords {
    private final Catalog catalog;
    private final Assessment assessment;
    private final AnalysisWords analyses;
    private final Map<EntryId, Set<StatementId>> about = new HashMap<>();

    EntryWords(Catalog catalog, Assessment assessment) {
        this.catalog = catalog;
        this.assessment = assessment;
        this.analyses = new AnalysisWords(catalog, assessment);
        assessment.history().forEach(recorded -> about.put(recorded.id(), subjects(recorded.entry())));
    }

    /** The obligations that an entry of the history concerns. */
    Set<StatementId> about(EntryId id) {
        return about.getOrDefault(id, Set.of());
    }

    Phrase what(Entry entry) {
        return switch (entry) {
            case Entry.Opened(var name, var version, var _) -> Phrase.of("history.opened", name, version);
            case Entry.ScopeSet(var scope, var _) -> Phrase.of("history.scope-set", scope.name(), scope.cluster());
            case Entry.TraitsSet(var traits, var _) -> Phrase.of("history.traits-set", traits.size());
            case Entry.ResultSet(var obligation, var result, var _, var _, var _, var _) ->
                Phrase.of("history.result-set", title(obligation), Phrase.of("result." + Text.slug(result)));
            case Entry.RiskAccepted(var obligation, var until, var _, var acceptedBy, var _, var _) ->
                Phrase.of("history.risk-accepted", title(obligation), until, acceptedBy);
            case Entry.OwnerSet(var obligation, var owner, var _) ->
                owner.isEmpty()
                        ? Phrase.of("history.owner-taken-away", title(obligation))
                        : Phrase.of("history.owner-set", title(obligation), owner);
            case Entry.DueSet(var obligation, var due, var _) ->
                due == null
                        ? Phrase.of("history.due-taken-away", title(obligation))
                        : Phrase.of("history.due-set", title(obligation), due);
            case Entry.Submitted(var obligation, var _, var _) -> Phrase.of("history.submitted", title(obligation));
            case Entry.Accepted(var obligation, var _, var _, var _) ->
                Phrase.of("history.accepted", title(obligation));
            case Entry.Returned(var obligation, var _, var _) -> Phrase.of("history.returned", title(obligation));
            case Entry.Commented(var obligation, var _) -> Phrase.of("history.commented", title(obligation));
            case Entry.EvidenceRecorded(var evidence, var obligations) ->
                evidence.redacted()
                        .map(redaction -> Phrase.of(
                                "history.evidence-redacted",
                                evidenceTitle(redaction.original()),
                                kind(evidence.content()),
                                titles(obligations)))
                        .orElseGet(() -> Phrase.of(
                                "history.evidence-recorded",
                                evidence.title(),
                                kind(evidence.content()),
                                titles(obligations)));
            case Entry.EvidenceLinked(var evidence, var obligations) ->
                Phrase.of("history.evidence-linked", evidenceTitle(evidence), titles(obligations));
            case Entry.EvidenceWithdrawn(var evidence, var _) ->
                Phrase.of("history.evidence-withdrawn", evidenceTitle(evidence));
            case Entry.EvidenceClassified(var evidence, var level, var _, var _) ->
                Phrase.of(
                        "history.evidence-classified",
                        evidenceTitle(evidence),
                        Classifications.usual()
                                .find(level)
                                .map(Classification::title)
                                .orElse(level.value()));
            case Entry.AnalysisRecorded analysis -> AnalysisWords.recorded(analysis);
            case Entry.ObservationRuled ruled -> analyses.ruled(ruled);
            case Entry.ParameterSet set -> analyses.set(set);
            case Entry.ReportIssued issued -> ReportNotes.issued(issued);
            case Entry.ReportSigned signed -> ReportNotes.signed(signed);
            case Entry.Undone(var entries) -> undone(entries);
            case Entry.Unrecognised(var type, var _) -> Phrase.of("history.unrecognised", type);
        };
    }

    static Topic topic(Entry entry) {
        return switch (entry) {
            case Entry.Opened _, Entry.ScopeSet _, Entry.TraitsSet _ -> Topic.SCOPE;
            case Entry.ResultSet _, Entry.RiskAccepted _ -> Topic.JUDGEMENT;
            case Entry.OwnerSet _, Entry.DueSet _ -> Topic.ASSIGNMENT;
            case Entry.Submitted _, Entry.Accepted _, Entry.Returned _ -> Topic.REVIEW;
            case Entry.Commented _ -> Topic.COMMENT;
            case Entry.EvidenceRecorded _, Entry.EvidenceLinked _ -> Topic.EVIDENCE;
            case Entry.EvidenceWithdrawn _, Entry.EvidenceClassified _ -> Topic.EVIDENCE;
            case Entry.AnalysisRecorded _, Entry.ObservationRuled _, Entry.ParameterSet _ -> Topic.ANALYSIS;
            case Entry.OfReport _ -> Topic.REPORT;
            case Entry.Undone _ -> Topic.UNDO;
            case Entry.Unrecognised _ -> Topic.UNKNOWN;
        };
    }

    static String remark(Entry entry) {
        return switch (entry) {
            case Entry.ResultSet set -> set.because();
            case Entry.RiskAccepted accepted -> accepted.because();
            case Entry.Accepted accepted -> accepted.comment();
            case Entry.Returned returned -> returned.feedback();
            case Entry.Commented commented -> commented.text();
            case Entry.EvidenceWithdrawn withdrawn -> withdrawn.because();
            case Entry.EvidenceClassified classified -> classified.because();
            case Entry.EvidenceRecorded recorded ->
                recorded.evidence().redacted().map(Redaction::because).orElse("");
            case Entry.ObservationRuled ruled -> ruled.because();
            case Entry.ParameterSet set -> set.because();
            case Entry.Unrecognised unrecognised -> unrecognised.body();
            case Entry.Opened _, Entry.ScopeSet _, Entry.TraitsSet _, Entry.OwnerSet _, Entry.DueSet _ -> "";
            case Entry.Submitted _, Entry.EvidenceLinked _ -> "";
            case Entry.AnalysisRecorded _, Entry.OfReport _, Entry.Undone _ -> "";
        };
    }

    private Set<StatementId> subjects(Entry entry) {
        return switch (entry) {
            case Entry.ResultSet set -> Set.of(set.obligation());
            case Entry.RiskAccepted accepted -> Set.of(accepted.obligation());
            case Entry.OwnerSet set -> Set.of(set.obligation());
            case Entry.DueSet set -> Set.of(set.obligation());
            case Entry.Submitted submitted -> Set.of(submitted.obligation());
            case Entry.Accepted accepted -> Set.of(accepted.obligation());
            case Entry.Returned returned -> Set.of(returned.obligation());
            case Entry.Commented commented -> Set.of(commented.obligation());
            case Entry.EvidenceRecorded recorded -> recorded.obligations();
            case Entry.EvidenceLinked linked -> linked.obligations();
            case Entry.EvidenceWithdrawn withdrawn -> aboutAll(Set.of(withdrawn.evidence()));
            case Entry.EvidenceClassified classified -> aboutAll(Set.of(classified.evidence()));
            case Entry.AnalysisRecorded analysis -> analyses.about(analysis);
            case Entry.ObservationRuled ruled -> analyses.about(ruled);
            case Entry.ParameterSet set -> analyses.about(set.check());
            case Entry.Undone undone -> aboutAll(undone.entries());
            case Entry.Opened _, Entry.ScopeSet _, Entry.TraitsSet _ -> Set.of();
            case Entry.OfReport _, Entry.Unrecognised _ -> Set.of();
        };
    }

    /** What a piece of evidence supports, by its recording or by later links. */
    private Set<StatementId> supportedBy(EntryId evidence) {
        return assessment
                .evidence(evidence)
                .map(EvidenceOnFile::obligations)
                .orElseGet(() -> aboutAll(Set.of(evidence)));
    }

    /** Of earlier entries, which were gone through already: the history puts causes first. */
    private Set<StatementId> aboutAll(Set<EntryId> entries) {
        return entries.stream().flatMap(id -> about(id).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Phrase undone(Set<EntryId> entries) {
        var known = entries.stream()
                .sorted()
                .flatMap(id -> assessment.recorded(id).stream())
                .map(Recorded::entry)
                .toList();
        if (known.size() != 1) {
            return Phrase.of("history.undone-several", entries.size());
        }
        return known.getFirst() instanceof Entry.Undone
                ? Phrase.of("history.undone-undoing")
                : Phrase.of("history.undone", what(known.getFirst()));
    }

    private String title(StatementId id) {
        return catalog.statement(id).map(Statement::title).orElse(id.value());
    }

    private String titles(Collection<StatementId> ids) {
        return ids.stream().sorted().map(this::title).collect(Collectors.joining(", "));
    }

    private String evidenceTitle(EntryId id) {
        return assessment
                .recorded(id)
                .map(Recorded::entry)
                .filter(Entry.EvidenceRecorded.class::isInstance)
                .map(entry -> ((Entry.EvidenceRecorded) entry).evidence().title())
                .orElse(id.digest().brief());
    }

    private static Phrase kind(Content content) {
        return switch (content) {
            case Content.File file -> Phrase.of("history.content.file", file.name());
            case Content.Note _ -> Phrase.of("history.content.note");
            case Content.Link _ -> Phrase.of("history.content.link");
            case Content.Interview interview -> Phrase.of("history.content.interview", interview.with());
            case Content.Observation _ -> Phrase.of("history.content.observation");
        };
    }
}
