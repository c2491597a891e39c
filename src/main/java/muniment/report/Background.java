package muniment.report;

import java.util.List;
import java.util.Map;
import muniment.catalog.Alternative;
import muniment.catalog.Contradiction;
import muniment.catalog.Kind;
import muniment.catalog.Sla;
import muniment.catalog.Source;
import muniment.journal.Method;

/** What the judgement rests on beside the evidence: what Microsoft covers, what the SLA covers, how it was judged. */
public record Background(
        List<ProviderChapter> provider,
        List<Limit> limits,
        OtherService other,
        List<Source> sources,
        Sla sla,
        Procedure procedure,
        List<Contradiction> contradictions) {
    public Background {
        sources = List.copyOf(sources);
        provider = List.copyOf(provider);
        limits = List.copyOf(limits);
        contradictions = List.copyOf(contradictions);
    }

    /** Statements without an obligation of the customer, by section. */
    public record ProviderChapter(String title, List<ProviderStatement> statements) {
        public ProviderChapter {
            statements = List.copyOf(statements);
        }
    }

    /** One statement that asks the customer for nothing, with the articles that say so. */
    public record ProviderStatement(String title, String text, Kind kind, List<Source> sources) {
        public ProviderStatement {
            sources = List.copyOf(sources);
        }
    }

    /** A limit of the service that plans have to respect, with the articles that say so. */
    public record Limit(String text, List<Source> sources) {
        public Limit {
            sources = List.copyOf(sources);
        }
    }

    /** Another service that may fit better, with the articles that say so. */
    public record OtherService(Alternative service, List<Source> sources) {
        public OtherService {
            sources = List.copyOf(sources);
        }
    }

    /**
     * How the obligations were assessed.
     *
     * @param methods how many judgements used each method
     * @param unsaid how many judgements do not say how
     * @param pieces how many pieces of evidence there are
     * @param derived how many of them are not as their source gave them
     * @param samples the evidence that speaks of a part of its population only
     * @param freshness the shortest and the longest time in days for which evidence counts
     */
    public record Procedure(
            Map<Method, Integer> methods,
            int unsaid,
            int pieces,
            int derived,
            List<EvidenceLine> samples,
            DayRange freshness) {
        public Procedure {
            methods = Map.copyOf(methods);
            samples = List.copyOf(samples);
        }

        /** How many judgements used this method. */
        public int using(Method method) {
            return methods.getOrDefault(method, 0);
        }
    }

    /** Days from the shortest to the longest; 0 to 0 when there are none. */
    public record DayRange(int shortest, int longest) {}
}
