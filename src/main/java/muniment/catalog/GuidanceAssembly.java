package muniment.catalog;

/** Builds what a catalog knows beside its statements. */
final class GuidanceAssembly {
    private final JsonPlace root;

    GuidanceAssembly(JsonPlace root) {
        this.root = root;
    }

    Guidance guidance() {
        return new Guidance(
                sla(root.at("sla")),
                alternative(root.at("alternative")),
                root.each("constraints").map(GuidanceAssembly::constraint).toList(),
                root.each("contradictions").map(GuidanceAssembly::contradiction).toList(),
                root.each("sources").map(GuidanceAssembly::source).toList(),
                root.each("trace").map(GuidanceAssembly::tracedLine).toList());
    }

    private static Sla sla(JsonPlace sla) {
        var target = sla.at("target");
        return new Sla(
                sla.each("gates").map(GuidanceAssembly::gate).toList(),
                sla.each("cases").map(GuidanceAssembly::failure).toList(),
                new Sla.Target(target.text("note"), target.text("url")));
    }

    private static Sla.Gate gate(JsonPlace gate) {
        return new Sla.Gate(
                gate.text("condition"),
                gate.constant(Sla.Cover.class, "covered"),
                gate.text("reason"),
                gate.text("action"),
                gate.text("basis"),
                gate.optional("trait")
                        .map(trait -> new Sla.Sign(new TraitId(trait), gate.constant(Sla.Sign.Answer.class, "answer")))
                        .orElse(null));
    }

    private static Sla.Case failure(JsonPlace failure) {
        return new Sla.Case(
                failure.text("failure"),
                failure.constant(Sla.Cover.class, "covered"),
                failure.constant(Party.class, "investigates"),
                failure.text("action"),
                failure.text("basis"),
                failure.text("note"));
    }

    private static Alternative alternative(JsonPlace alternative) {
        return new Alternative(
                alternative.text("name"),
                alternative.each("benefits").map(GuidanceAssembly::benefit).toList(),
                alternative.texts("consequences"),
                alternative.text("notToConfuse"),
                CatalogAssembly.sources(alternative));
    }

    private static Alternative.Benefit benefit(JsonPlace benefit) {
        return new Alternative.Benefit(
                benefit.text("id"), benefit.text("title"), benefit.text("fact"), benefit.text("caveat"));
    }

    private static Constraint constraint(JsonPlace constraint) {
        return new Constraint(constraint.text("id"), constraint.text("text"), CatalogAssembly.sources(constraint));
    }

    private static Contradiction contradiction(JsonPlace contradiction) {
        return new Contradiction(
                contradiction.text("id"),
                contradiction.text("topic"),
                contradiction.text("positionA"),
                contradiction.text("positionB"),
                contradiction.text("handling"),
                contradiction.constant(Criticality.Level.class, "importance"));
    }

    private static Source source(JsonPlace source) {
        return new Source(new SourceId(source.text("id")), source.text("title"), source.text("url"));
    }

    private static TracedLine tracedLine(JsonPlace line) {
        return new TracedLine(
                line.number("line"),
                line.text("text"),
                line.constant(TracedLine.Kind.class, "kind"),
                line.texts("targets"));
    }
}
