package muniment.desktop.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.journal.Person;
import muniment.session.CertifyIdentity;
import muniment.session.Job;
import muniment.session.MakeIdentity;
import muniment.session.RequestCertificate;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Wording;
import muniment.text.Phrase;

/** Makes a signing identity for a person who has none, has it certified, and chooses it for the signature. */
final class Identities implements IdentitySheets.Actions {
    private static final int SHORTEST = 8;
    private static final String NOTICE = "report-identity";

    private final IdentityModel model;
    private final Surroundings around;
    private final Workplace workplace;
    private final Supplier<Person> author;
    private final SigningModel signature;

    Identities(
            IdentityModel model,
            Surroundings around,
            Workplace workplace,
            Supplier<Person> author,
            SigningModel signature) {
        this.model = model;
        this.around = around;
        this.workplace = workplace;
        this.author = author;
        this.signature = signature;
    }

    @Override
    public void proposeIdentity() {
        var person = author.get();
        model.name().set(person.name());
        model.mail().set(person.mail());
        begin();
    }

    @Override
    public void proposeCertified() {
        model.file().set(signature.identity().get());
        model.issued().set("");
        begin();
    }

    private void begin() {
        forget();
        model.refusals().clear();
    }

    @Override
    public void makeIdentity(Runnable done) {
        model.refusals().clear();
        if (model.name().get().isBlank()) {
            refuse("name", "report-room.new.name.missing");
        } else if (model.password().get().length() < SHORTEST) {
            refuse("password", "report-room.new.password.short", SHORTEST);
        } else if (!model.password().get().equals(model.again().get())) {
            refuse("again", "report-room.new.again.differs");
        } else {
            around.outside()
                    .choosers()
                    .save(
                            new Wanted("report-room.new.save.title", FileKind.NEW_IDENTITY),
                            model.name().get().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".p12")
                    .ifPresent(file -> make(file, done));
        }
    }

    private void make(Path file, Runnable done) {
        var password = model.password().get().toCharArray();
        var person = new Person(model.name().get(), model.mail().get());
        var making = new MakeIdentity(workplace, person, file, password, Existing.REPLACE);
        var requesting = model.requesting().get();
        if (!requesting) {
            Arrays.fill(password, '\0');
        }
        start(Phrase.of("report-room.new.making", person.name()), making, _ -> {
            use(file);
            done.run();
            if (requesting) {
                writeRequest(file, password, file.resolveSibling(stem(file) + ".csr"), Existing.KEEP, () -> {});
            }
        });
    }

    private void use(Path file) {
        signature.kept().set(SigningModel.Kept.FILE);
        signature.identity().set(file.toString());
        signature.refusals().clear();
    }

    @Override
    public void chooseFile() {
        choose("report-room.choose-identity.title", FileKind.IDENTITY, model.file());
    }

    @Override
    public void chooseIssued() {
        choose("report-room.certified.issued.title", FileKind.CERTIFICATE, model.issued());
    }

    private void choose(String title, FileKind kind, StringProperty into) {
        around.outside().choosers().open(new Wanted(title, kind)).ifPresent(file -> {
            into.set(file.toString());
            model.refusals().clear();
        });
    }

    @Override
    public void request(Runnable done) {
        model.refusals().clear();
        file(model.file(), "file")
                .ifPresent(identity -> around.outside()
                        .choosers()
                        .save(new Wanted("report-room.request.save.title", FileKind.REQUEST), stem(identity) + ".csr")
                        .ifPresent(out -> writeRequest(
                                identity, model.password().get().toCharArray(), out, Existing.REPLACE, done)));
    }

    private void writeRequest(Path identity, char[] password, Path out, Existing existing, Runnable done) {
        start(
                Phrase.of("report-room.request.writing", String.valueOf(out.getFileName())),
                progress -> {
                    try (var open = Identity.open(identity, password)) {
                        return new RequestCertificate(open, out, existing).run(progress);
                    }
                },
                written -> {
                    done.run();
                    tell("report-room.request.written", written);
                });
    }

    @Override
    public void certify(Runnable done) {
        model.refusals().clear();
        var identity = file(model.file(), "file");
        var issued = identity.isPresent() ? file(model.issued(), "issued") : Optional.<Path>empty();
        if (identity.isEmpty() || issued.isEmpty()) {
            return;
        }
        var password = model.password().get().toCharArray();
        var certifying = new CertifyIdentity(workplace, identity.get(), password, issued.get());
        Arrays.fill(password, '\0');
        start(
                Phrase.of(
                        "report-room.certify.under-way",
                        String.valueOf(identity.get().getFileName())),
                certifying,
                certificate -> {
                    use(identity.get());
                    done.run();
                    tell(
                            "report-room.certify.done",
                            certificate.subject().name(),
                            certificate.issuer().name());
                });
    }

    private Optional<Path> file(StringProperty written, String field) {
        try {
            var file = written.get().strip();
            if (!file.isEmpty()) {
                return Optional.of(Path.of(file));
            }
        } catch (InvalidPathException noFileCanBeCalledSo) {
            // said below, as for no name at all
        }
        refuse(field, "report-room.certified." + field + ".missing");
        return Optional.empty();
    }

    private <T> void start(Phrase title, Job<T> job, Consumer<T> done) {
        forget();
        around.errands().startWriting(title, job, done, this::failed);
    }

    /** What can be mended in the sheet is said there; the sheet stays open. */
    private void failed(Throwable problem) {
        if (problem instanceof Refusal refusal && field(refusal.problem()).isPresent()) {
            model.refusals()
                    .show(
                            field(refusal.problem()).orElseThrow(),
                            Wording.english().of(refusal.problem()));
        } else {
            around.notices().failed(problem);
        }
    }

    private Optional<String> field(Problem problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case Problem.MailNotValid _ -> "mail";
                    case Problem.NameMissing _ -> "name";
                    case Problem.OfSecret _ -> "password";
                    case Problem.CertificateOfAnotherKey _,
                            Problem.CertificateUnusable _,
                            Problem.CertificateExpired _ -> "issued";
                    case Problem.FileUnreadable(var file, var _)
                    when file.toString().equals(model.issued().get().strip()) -> "issued";
                    case Problem.OfIdentity _ -> "file";
                    default -> null;
                });
    }

    private void refuse(String field, String key, Object... values) {
        model.refusals().show(field, around.text().say(key, values));
    }

    private void tell(String key, Object... values) {
        around.notices().show(Notice.of(NOTICE, Tone.GOOD, around.text().say(key, values)));
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]{1,4}$", "");
    }

    private void forget() {
        model.password().set("");
        model.again().set("");
    }
}
