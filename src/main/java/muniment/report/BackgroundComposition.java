package muniment.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Catalog;
import muniment.catalog.Provision;
import muniment.catalog.Source;
import muniment.catalog.SourceId;
import muniment.catalog.Statement;
import muniment.journal.Custody;
import muniment.journal.Method;
import muniment.journal.Sample;
import muniment.readiness.Readiness;

/** Gathers what the judgement rests on beside the evidence. */
record BackgroundComposition(Catalog catalog, Readiness readiness, EvidenceNumbers evidence) {
    Background background() {
        return new Background(
                provider(),
                limits(),
                other(),
                catalog.guidance().sources(),
                catalog.guidance().sla(),
                procedure(),
                catalog.guidance().contradictions());
    }

    private List<Background.ProviderChapter> provider() {
        var provisions = catalog.statements().stream()
                .filter(Provision.class::isInstance)
                .toList();
        return SectionTitle.grouped(provisions, statement -> statement).entrySet().stream()
                .map(section -> new Background.ProviderChapter(
                        section.getKey(),
                        section.getValue().stream().map(this::statement).toList()))
                .toList();
    }

    private Background.ProviderStatement statement(Statement statement) {
        return new Background.ProviderStatement(
                statement.title(), statement.wording().text(), statement.kind(), articles(statement.sources()));
    }

    private List<Background.Limit> limits() {
        return catalog.guidance().constraints().stream()
                .map(limit -> new Background.Limit(limit.text(), articles(limit.sources())))
                .toList();
    }

    private Background.OtherService other() {
        var service = catalog.guidance().alternative();
        return new Background.OtherService(service, articles(service.sources()));
    }

    private List<Source> articles(Collection<SourceId> ids) {
        return Articles.of(catalog, ids);
    }

    private Background.Procedure procedure() {
        var methods = new EnumMap<Method, Integer>(Method.class);
        int unsaid = 0;
        for (var standing : readiness.standings()) {
            var judged = standing.answer().judgement();
            Optional<Method> method = judged.flatMap(stated -> stated.value().how());
            method.ifPresent(how -> methods.merge(how, 1, Integer::sum));
            unsaid += judged.isPresent() && method.isEmpty() ? 1 : 0;
        }
        var samples = evidence.lines().stream()
                .filter(line -> !line.onFile().evidence().sample().equals(Sample.WHOLE))
                .toList();
        int derived = (int) evidence.lines().stream()
                .filter(line -> line.onFile().evidence().custody().form() == Custody.Form.DERIVED)
                .count();
        return new Background.Procedure(methods, unsaid, evidence.lines().size(), derived, samples, freshness());
    }

    private Background.DayRange freshness() {
        var days = catalog.obligations().stream()
                .mapToInt(obligation -> obligation.freshness().days())
                .summaryStatistics();
        return days.getCount() == 0
                ? new Background.DayRange(0, 0)
                : new Background.DayRange(days.getMin(), days.getMax());
    }
}
