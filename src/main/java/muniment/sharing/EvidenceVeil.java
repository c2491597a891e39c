package muniment.sharing;

import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Redaction;
import muniment.journal.Sample;

/** Puts recordings of evidence under a profile. */
record EvidenceVeil(Profile profile, Selection selection, Wording wording) {
    Entry recorded(EntryId id, Entry.EvidenceRecorded entry) {
        var evidence = entry.evidence();
        return new Entry.EvidenceRecorded(
                selection.gives(id) ? given(evidence) : withheld(evidence), entry.obligations());
    }

    /**
     * What stays of evidence that is withheld: its digest, so that it can be asked for, and its times, as the verdict
     * depends on them.
     */
    private Evidence withheld(Evidence evidence) {
        var content = evidence.content() instanceof Content.File file
                ? new Content.File(file.digest(), "withheld", "application/octet-stream", 0)
                : new Content.Note(Wording.WITHHELD);
        var custody = new Custody("", "", "", evidence.custody().form());
        var redaction = evidence.redacted()
                .map(copy -> new Redaction(copy.original(), copy.digest(), Wording.WITHHELD, copy.way()))
                .orElse(null);
        return new Evidence(Wording.WITHHELD, content, evidence.times(), custody, sample(evidence.sample()), redaction);
    }

    private static Sample sample(Sample sample) {
        return sample.equals(Sample.WHOLE) ? sample : new Sample(Wording.WITHHELD, Wording.WITHHELD);
    }

    private Evidence given(Evidence evidence) {
        var custody = evidence.custody();
        var sample = evidence.sample();
        var redaction = evidence.redacted()
                .map(copy -> new Redaction(
                        copy.original(), copy.digest(), wording.words(Part.REASONS, copy.because()), copy.way()))
                .orElse(null);
        return new Evidence(
                wording.words(evidence.title()),
                content(evidence.content()),
                evidence.times(),
                new Custody(
                        origin(custody.source()),
                        origin(custody.obtained()),
                        wording.person(custody.collectedBy()),
                        custody.form()),
                new Sample(wording.words(sample.population()), wording.words(sample.selection())),
                redaction);
    }

    private String origin(String told) {
        return wording.words(Part.RESOURCES, told);
    }

    private Content content(Content content) {
        return switch (content) {
            case Content.File file ->
                new Content.File(
                        file.digest(), wording.file(file.digest(), file.name()), file.mediaType(), file.size());
            case Content.Note(var text) -> new Content.Note(wording.words(text));
            case Content.Link(var address) ->
                profile.gives(Part.RESOURCES)
                        ? new Content.Link(wording.words(address))
                        : new Content.Note(Wording.WITHHELD);
            case Content.Interview(var with, var summary) ->
                new Content.Interview(wording.person(with), wording.words(summary));
            case Content.Observation(var what, var seen) ->
                new Content.Observation(wording.words(what), wording.words(seen));
        };
    }
}
