package muniment.desktop.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import muniment.catalog.Alternative;
import muniment.catalog.Catalog;
import muniment.catalog.Constraint;
import muniment.catalog.Contradiction;
import muniment.catalog.Source;
import muniment.catalog.SourceId;
import muniment.desktop.kit.Marks;
import muniment.desktop.sla.SlaModel.Fact;
import muniment.desktop.sla.SlaModel.Part;
import muniment.text.Text;

/** What the catalog knows around the SLA: limits of the service, contradictions between sources, the alternative. */
record SlaReference(Catalog catalog, Text text) {
    List<Fact> limits() {
        var limits = new ArrayList<>(
                catalog.guidance().constraints().stream().map(this::limit).toList());
        var target = catalog.guidance().sla().target();
        limits.addFirst(new Fact(
                text.say("sla.target"),
                null,
                List.of(new Part("", target.note()), part("published-at", target.url()))));
        return limits;
    }

    List<Fact> contradictions() {
        return catalog.guidance().contradictions().stream()
                .map(this::contradiction)
                .toList();
    }

    List<Fact> alternative() {
        var alternative = catalog.guidance().alternative();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                alternative.name(),
                null,
                List.of(
                        part("moves", String.join("\n", alternative.consequences())),
                        part("not-to-confuse", alternative.notToConfuse()),
                        part("sources", sources(alternative.sources())))));
        alternative.benefits().forEach(benefit -> facts.add(benefit(benefit)));
        return facts;
    }

    private Fact limit(Constraint constraint) {
        return new Fact(constraint.text(), null, List.of(part("sources", sources(constraint.sources()))));
    }

    private Fact contradiction(Contradiction contradiction) {
        return new Fact(
                contradiction.topic(),
                new Marks(text).of(contradiction.importance()),
                List.of(
                        part("one-says", contradiction.positionA()),
                        part("other-says", contradiction.positionB()),
                        part("handled", contradiction.handling())));
    }

    private Fact benefit(Alternative.Benefit benefit) {
        var parts = new ArrayList<>(List.of(new Part("", benefit.fact())));
        if (!benefit.caveat().isEmpty()) {
            parts.add(part("caveat", benefit.caveat()));
        }
        return new Fact(benefit.title(), null, parts);
    }

    private Part part(String name, String words) {
        return new Part(text.say("sla.part." + name), words);
    }

    private String sources(List<SourceId> ids) {
        return ids.stream()
                .flatMap(id -> catalog.source(id).stream())
                .map(Source::title)
                .collect(Collectors.joining("; "));
    }
}
