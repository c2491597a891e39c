package muniment.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.assessment.Judgement;
import muniment.assessment.Stated;
import muniment.catalog.Catalog;
import muniment.catalog.CheckId;
import muniment.catalog.Provision;
import muniment.catalog.Source;
import muniment.catalog.SourceId;
import muniment.catalog.StatementId;
import muniment.catalog.Task;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import org.jspecify.annotations.Nullable;

/** Puts an assessment and its judgement into the order of the report. */
final class Composition {
    private static final int NEXT_STEPS = 3;

    private final Catalog catalog;
    private final Assessment assessment;
    private final Readiness readiness;
    private final ReportOptions options;
    private final ReportFilter filter;
    private final EvidenceNumbers evidence;
    private final ObservationComposition observations;
    private final Map<StatementId, Reference> references = new LinkedHashMap<>();
    private final List<Chapter> chapters;

    Composition(Catalog catalog, Assessment assessment, Readiness readiness, ReportOptions options) {
        this.catalog = catalog;
        this.assessment = assessment;
        this.readiness = readiness;
        this.options = options;
        this.evidence = new EvidenceNumbers(assessment);
        this.observations = new ObservationComposition(catalog, assessment, evidence);
        this.filter = options.form().filter();
        this.chapters = chapters();
    }

    ReportDocument document() {
        var open = items(Standing::open);
        var notes = items(standing -> !standing.open());
        var summary = summary(open);
        return new ReportDocument(
                options,
                cover(),
                summary,
                new Findings(matrix(), open, notes, risks()),
                chapters,
                new BackgroundComposition(catalog, readiness, evidence).background(),
                annex(summary));
    }

    private Cover cover() {
        var answers = assessment.traits();
        var traits = catalog.traits().stream()
                .map(trait -> new Cover.TraitAnswer(
                        trait.title(),
                        Optional.ofNullable(answers.get(trait.id()))
                                .map(has -> has ? Cover.Has.YES : Cover.Has.NO)
                                .orElse(Cover.Has.UNDECIDED)))
                .toList();
        return new Cover(
                assessment.scope(),
                readiness.verdict(),
                catalog.edition(),
                traits,
                assessment.heads().stream().sorted().toList(),
                assessment.history().size(),
                selection());
    }

    private Selection selection() {
        var tasks = catalog.tasks().stream()
                .filter(task -> filter.tasks().contains(task.id()))
                .map(Task::title)
                .toList();
        return new Selection(filter, tasks, shown(standing -> true), shown(Standing::open));
    }

    private Selection.Shown shown(Predicate<Standing> which) {
        var all = readiness.standings().stream().filter(which).toList();
        return new Selection.Shown((int) all.stream().filter(filter::includes).count(), all.size());
    }

    private Summary summary(List<OpenItem> open) {
        var weights = new EnumMap<Cause.Weight, Integer>(Cause.Weight.class);
        readiness.standings().stream()
                .filter(Standing::open)
                .forEach(standing -> weights.merge(standing.causes().getFirst().weight(), 1, Integer::sum));
        var assurance = new EnumMap<Assurance, Integer>(Assurance.class);
        readiness.standings().stream()
                .filter(Standing::applies)
                .forEach(standing -> assurance.merge(standing.assurance(), 1, Integer::sum));
        return new Summary(
                readiness.verdict(),
                readiness.tally(),
                weights,
                open.stream().limit(NEXT_STEPS).toList(),
                assurance,
                readiness.byCriticality(),
                bySection());
    }

    private List<Summary.SectionTally> bySection() {
        return SectionTitle.grouped(readiness.standings(), Standing::obligation).entrySet().stream()
                .map(section -> new Summary.SectionTally(
                        section.getKey(), new Readiness(readiness.day(), section.getValue()).tally()))
                .toList();
    }

    private List<Findings.MatrixRow> matrix() {
        return catalog.tasks().stream()
                .map(task -> new Findings.MatrixRow(task, provided(task), owed(task)))
                .toList();
    }

    private Findings.@Nullable Owed owed(Task task) {
        var tally = readiness.byTask().get(task.id());
        return tally == null ? null : new Findings.Owed(tally, Readiness.verdict(readiness.standings(task.id())));
    }

    private int provided(Task task) {
        return (int) catalog.statementsOf(task.id()).stream()
                .filter(Provision.class::isInstance)
                .count();
    }

    /** What there is to say of some of the obligations, the heaviest first. */
    private List<OpenItem> items(Predicate<Standing> which) {
        return readiness.standings().stream()
                .filter(which)
                .filter(filter::includes)
                .filter(standing -> !standing.causes().isEmpty())
                .map(standing -> new OpenItem(
                        reference(standing),
                        standing.causes(),
                        standing.answer().owner().orElse(""),
                        standing.answer().due().orElse(null)))
                .sorted(Comparator.comparing(OpenItem::weight)
                        .thenComparing(item -> item.obligation().level()))
                .toList();
    }

    private List<Findings.AcceptedRisk> risks() {
        return readiness.standings().stream()
                .filter(filter::includes)
                .flatMap(standing -> standing.answer().judgement().stream()
                        .flatMap(
                                judged -> judged.value().expiry().stream().map(until -> risk(standing, judged, until))))
                .sorted(Comparator.comparing(Findings.AcceptedRisk::until))
                .toList();
    }

    private Findings.AcceptedRisk risk(Standing standing, Stated<Judgement> judged, LocalDate until) {
        var judgement = judged.value();
        return new Findings.AcceptedRisk(
                reference(standing),
                new Stated<>(judgement.because(), judged.by(), judged.at(), judged.entry()),
                until,
                judgement.acceptedBy(),
                standing.result());
    }

    /** Chapters and obligations are counted before any is left out, so that every report gives them equal numbers. */
    private List<Chapter> chapters() {
        var made = new ArrayList<Chapter>();
        int number = 0;
        for (var section : SectionTitle.grouped(readiness.standings(), Standing::obligation)
                .entrySet()) {
            number++;
            var sheets = new ArrayList<ObligationSheet>();
            int place = 0;
            for (var standing : section.getValue()) {
                place++;
                var reference = refer(standing, number + "." + place);
                if (filter.includes(standing) && options.form().depth().details(standing)) {
                    sheets.add(sheet(reference, standing));
                }
            }
            if (!sheets.isEmpty()) {
                made.add(new Chapter(number, section.getKey(), sheets));
            }
        }
        return List.copyOf(made);
    }

    private Reference refer(Standing standing, String number) {
        var obligation = standing.obligation();
        var reference = new Reference(
                obligation.id(),
                number,
                obligation.title(),
                obligation.criticality().level());
        references.put(obligation.id(), reference);
        return reference;
    }

    private ObligationSheet sheet(Reference reference, Standing standing) {
        var obligation = standing.obligation();
        var answer = standing.answer();
        return new ObligationSheet(
                reference,
                new ObligationSheet.Asked(
                        obligation.question(),
                        obligation.wording().text(),
                        obligation.party(),
                        obligation.wording().providerPart(),
                        obligation.criticality().reason(),
                        obligation.freshness(),
                        sources(catalog, obligation.sources())),
                new ObligationSheet.Found(
                        standing.result(),
                        standing.applicability(),
                        answer.judgement().orElse(null),
                        standing.assurance(),
                        standing.staleness(),
                        answer.conflicting(),
                        observations.of(answer)),
                new ObligationSheet.Work(
                        standing.status(),
                        answer.owner().orElse(""),
                        answer.due().orElse(null),
                        answer.review().orElse(null)),
                answer.evidence().stream().map(evidence::line).toList(),
                answer.comments(),
                standing.causes());
    }

    private Annex annex(Summary summary) {
        var lines = evidence.lines();
        return new Annex(
                HistoryInWords.of(catalog, assessment, options),
                lines.stream()
                        .map(line -> new Annex.IndexedEvidence(line, supported(line)))
                        .filter(indexed -> !filter.filters() || supportsShown(indexed))
                        .toList(),
                assessment.reports(),
                attachments(summary),
                observations.annex(this::shows));
    }

    private boolean supportsShown(Annex.IndexedEvidence indexed) {
        return indexed.supports().stream()
                .anyMatch(reference -> shownObligations().anyMatch(reference.id()::equals));
    }

    private boolean shows(CheckId check) {
        return !filter.filters()
                || readiness.standings().stream()
                        .filter(filter::includes)
                        .anyMatch(standing -> standing.obligation().checks().contains(check));
    }

    private Stream<StatementId> shownObligations() {
        return readiness.standings().stream()
                .filter(filter::includes)
                .map(standing -> standing.obligation().id());
    }

    private List<Attachment> attachments(Summary summary) {
        var beside = List.of(
                AttachedSchema.ASSESSMENT.attachment(),
                EvidenceManifest.attachment(evidence.lines(), options),
                AttachedSchema.MANIFEST.attachment());
        var json = new AssessmentJson(catalog, assessment, readiness, summary, options, beside);
        return Stream.concat(Stream.of(json.attachment()), beside.stream()).toList();
    }

    private List<Reference> supported(EvidenceLine line) {
        return references.values().stream()
                .filter(reference -> line.onFile().obligations().contains(reference.id()))
                .toList();
    }

    private Reference reference(Standing standing) {
        return Optional.ofNullable(references.get(standing.obligation().id())).orElseThrow();
    }

    /** The articles of these names; the reader of a catalog has made sure that each is there. */
    static List<Source> sources(Catalog catalog, Collection<SourceId> ids) {
        return ids.stream().map(catalog::source).flatMap(Optional::stream).toList();
    }
}
