package muniment.desktop.report;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.desktop.kit.Refusals;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.ProofModel.ListFile;
import muniment.desktop.shell.Surroundings;
import muniment.signing.CrlFile;
import muniment.signing.Level;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Wording;

/**
 * Makes a level of what a form says of proofs. Guarantees that a file of lists is read when it is chosen, so that an
 * unusable one is refused there and then.
 */
final class ProofChoice implements ProofForm.Actions {
    private final ProofModel model;
    private final Refusals refusals;
    private final Surroundings around;
    private final Map<ListFile, Set<X509CRL>> read = new HashMap<>();

    /** @param refusals of the form that the fields stand in */
    ProofChoice(ProofModel model, Refusals refusals, Surroundings around) {
        this.model = model;
        this.refusals = refusals;
        this.around = around;
        model.proof().subscribe(_ -> refusals.clear());
    }

    @Override
    public void chooseLists() {
        refusals.clear();
        around.outside()
                .choosers()
                .openMany(new Wanted("report-room.lists.title", FileKind.REVOCATIONS))
                .forEach(file ->
                        around.errands().quietly(_ -> CrlFile.read(file), lists -> add(file, lists), this::failed));
    }

    private void add(Path file, Set<X509CRL> lists) {
        var whose = lists.stream().map(this::words).sorted().collect(Collectors.joining("; "));
        var chosen = new ListFile(
                file.toString(), around.text().say("report-room.lists.words", ReportAtHand.name(file), whose));
        read.put(chosen, lists);
        model.lists().removeIf(other -> other.file().equals(chosen.file()));
        model.lists().add(chosen);
    }

    private String words(X509CRL list) {
        var issuer = CrlFile.issuer(list);
        return Optional.ofNullable(list.getNextUpdate())
                .map(until -> around.text()
                        .say(
                                "report-room.lists.until",
                                issuer,
                                until.toInstant().atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse(issuer);
    }

    @Override
    public void remove(ListFile file) {
        refusals.clear();
        model.lists().remove(file);
        read.remove(file);
    }

    /** @throws Refusal if what is given as an address is none */
    Level level() throws Refusal {
        return switch (model.proof().get()) {
            case NONE -> new Level.Offline();
            case STAMP ->
                new Level.Timestamped(Level.authority(model.authority().get()));
            case LASTING ->
                new Level.LongTerm(
                        Level.authority(model.authority().get()),
                        model.lists().stream()
                                .flatMap(file -> read.getOrDefault(file, Set.of()).stream())
                                .collect(Collectors.toUnmodifiableSet()));
        };
    }

    /** Says what went wrong at its field; what has none here is a notice. */
    void failed(Throwable problem) {
        if (problem instanceof Refusal refusal && field(refusal.problem()).isPresent()) {
            refusals.show(field(refusal.problem()).get(), Wording.english().of(refusal.problem()));
        } else {
            around.notices().failed(problem);
        }
    }

    /** The field that a problem speaks against, if it is one of these. */
    static Optional<String> field(Problem problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case Problem.AddressNotValid _, Problem.Unanswered _ -> "authority";
                    case Problem.ProofsMissing _, Problem.CrlUnusable _ -> "lists";
                    default -> null;
                });
    }
}
