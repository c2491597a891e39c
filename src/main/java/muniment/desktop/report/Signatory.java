package muniment.desktop.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.ProofModel.ListFile;
import muniment.desktop.report.SigningModel.Kept;
import muniment.desktop.report.SigningModel.Offered;
import muniment.desktop.shell.Surroundings;
import muniment.session.Job;
import muniment.signing.KeyPlace;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.StoredIdentity;
import muniment.signing.Wording;
import muniment.text.Phrase;
import muniment.text.Text;

/** Makes a pen of what a form says of a signature, and says at its fields what is missing or was refused. */
final class Signatory implements SigningForm.Actions {
    private final SigningModel model;
    private final Surroundings around;
    private final ProofChoice proofs;

    Signatory(SigningModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.proofs = new ProofChoice(model.proofs(), model.refusals(), around);
        model.kept().subscribe(_ -> nothingFound());
    }

    private void nothingFound() {
        model.found().clear();
        model.offered().set(null);
        model.refusals().clear();
    }

    @Override
    public void chooseIdentity() {
        around.outside()
                .choosers()
                .open(new Wanted("report-room.choose-identity.title", FileKind.IDENTITY))
                .ifPresent(this::use);
    }

    /** Signs with the identity in this file. */
    void use(Path file) {
        model.kept().set(Kept.FILE);
        model.identity().set(file.toString());
        model.refusals().clear();
    }

    @Override
    public void chooseLibrary() {
        around.outside()
                .choosers()
                .open(new Wanted("report-room.library.title", FileKind.ANY))
                .ifPresent(file -> {
                    model.library().set(file.toString());
                    nothingFound();
                });
    }

    @Override
    public void chooseLists() {
        proofs.chooseLists();
    }

    @Override
    public void remove(ListFile file) {
        proofs.remove(file);
    }

    @Override
    public void find() {
        nothingFound();
        if (kept() == Kept.STORE) {
            find(_ -> StoredIdentity.inStore());
        } else if (tokenIsNamed() && pinIsThere()) {
            var token = token();
            var pin = model.password().get().toCharArray();
            find(_ -> StoredIdentity.on(token, pin));
        }
    }

    private void find(Job<List<StoredIdentity>> look) {
        around.errands().start(Phrase.of("report-room.finding"), look, this::show, this::failed);
    }

    private void show(List<StoredIdentity> found) {
        model.found().setAll(found.stream().map(this::offered).toList());
        if (found.isEmpty()) {
            model.refusals().show("offered", say("report-room.offered.none"));
        } else {
            model.offered().set(model.found().getFirst());
        }
    }

    private Offered offered(StoredIdentity identity) {
        var certificate = identity.certificate();
        return new Offered(
                identity.place().toString(),
                say(
                        "report-room.offered.words",
                        certificate.subject().name(),
                        certificate.issuer().name(),
                        certificate.validity().until().toString().substring(0, "uuuu-MM-dd".length())));
    }

    /** The pen, if nothing is missing; the secret is forgotten in the form then. */
    Optional<Pen> take(Role role) {
        model.refusals().clear();
        if (!identityIsChosen()) {
            return Optional.empty();
        }
        try {
            var said = new Pen.Said(role, model.reason().get(), model.location().get(), proofs.level());
            var secret = model.password().get().toCharArray();
            forget();
            return Optional.of(new Pen(place(), secret, said));
        } catch (Refusal refusal) {
            failed(refusal);
            return Optional.empty();
        }
    }

    /** Whether nothing is missing that can be seen without opening the identity. */
    boolean identityIsChosen() {
        return switch (kept()) {
            case FILE -> named(model.identity().get(), "identity");
            case STORE -> entryIsChosen();
            case TOKEN -> tokenIsNamed() && pinIsThere() && entryIsChosen();
        };
    }

    private boolean entryIsChosen() {
        return model.offered().get() != null || missing("offered");
    }

    private boolean tokenIsNamed() {
        var slot = model.slot().get().strip();
        return named(model.library().get(), "library") && (slot.matches("\\d{0,18}") || missing("slot"));
    }

    /** A PIN is not tried empty: a token counts what it refuses. */
    private boolean pinIsThere() {
        return !model.password().get().isEmpty() || missing("password");
    }

    private boolean named(String file, String field) {
        try {
            return !Path.of(file.strip()).toString().isEmpty() || missing(field);
        } catch (InvalidPathException noFileCanBeCalledSo) {
            return missing(field);
        }
    }

    private boolean missing(String field) {
        model.refusals().show(field, say("report-room.missing." + field));
        return false;
    }

    private KeyPlace place() {
        var offered = model.offered().get();
        return kept() == Kept.FILE || offered == null
                ? new KeyPlace.InFile(Path.of(model.identity().get().strip()))
                : KeyPlace.of(offered.place());
    }

    private KeyPlace.Token token() {
        var slot = model.slot().get().strip();
        return new KeyPlace.Token(
                Path.of(model.library().get().strip()),
                slot.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(slot)));
    }

    /**
     * Says what went wrong: at its field where it has one, else as a notice. A secret that was refused is forgotten.
     */
    void failed(Throwable problem) {
        if (problem instanceof Refusal refusal) {
            if (refusal.problem() instanceof Problem.OfSecret) {
                forget();
            }
            field(refusal.problem())
                    .ifPresentOrElse(
                            field -> model.refusals()
                                    .show(field, Wording.english().of(refusal.problem())),
                            () -> around.notices().failed(problem));
        } else {
            around.notices().failed(problem);
        }
    }

    /** The secret is not kept longer than it is needed. */
    void forget() {
        model.password().set("");
    }

    private Optional<String> field(Problem problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case Problem.OfSecret _ -> "password";
                    case Problem.TokenLibraryUnusable _, Problem.TokenMissing _ -> "library";
                    case Problem.OfIdentity _ -> ofIdentity();
                    case Problem.RoleTaken _, Problem.SignedAlready _, Problem.AuthorMissing _ -> "role";
                    default -> ProofChoice.field(problem).orElse(null);
                });
    }

    private String ofIdentity() {
        return switch (kept()) {
            case FILE -> "identity";
            case STORE -> "offered";
            case TOKEN -> model.offered().get() == null ? "library" : "offered";
        };
    }

    private Kept kept() {
        return Optional.ofNullable(model.kept().get()).orElse(Kept.FILE);
    }

    private String say(String key, Object... values) {
        return text().say(key, values);
    }

    private Text text() {
        return around.text();
    }
}
