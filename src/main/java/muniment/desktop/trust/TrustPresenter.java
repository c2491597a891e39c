package muniment.desktop.trust;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import muniment.desktop.kit.Sheet;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.Surroundings;
import muniment.session.Job;
import muniment.session.TrustSigner;
import muniment.session.TrustedRoots;
import muniment.signing.CertificateFile;
import muniment.signing.CrlFile;
import muniment.signing.SignerCertificate;
import muniment.text.Phrase;

/**
 * Adds and takes away whom a person trusts. Guarantees that nobody is trusted by one click: the person first says that
 * they compared the fingerprint by another way than the one by which the certificate came.
 */
public final class TrustPresenter implements TrustSheets.Actions {
    private final TrustModel model;
    private final Surroundings around;
    private final TrustedRoots roots;
    private final TrustSheets sheets;
    private final Runnable changed;

    /** @param changed is told on the JavaFX thread when somebody else is trusted than before */
    public TrustPresenter(TrustModel model, Surroundings around, TrustedRoots roots, Runnable changed) {
        this.model = model;
        this.around = around;
        this.roots = roots;
        this.sheets = new TrustSheets(around.text(), model, this);
        this.changed = changed;
    }

    /** Whom the person trusts now. */
    public Believed believed() {
        return new Believed(roots, model.revocations().get());
    }

    /** Shows whom the person trusts. */
    public void show() {
        read(() -> around.dialogs().tell("trust.title", sheets.list()));
    }

    private void read(Runnable then) {
        around.errands()
                .quietly(
                        _ -> roots.list(),
                        found -> {
                            model.roots().setAll(found);
                            then.run();
                        },
                        around.notices()::failed);
    }

    @Override
    public void add() {
        around.outside()
                .choosers()
                .open(new Wanted("trust.choose", FileKind.CERTIFICATE))
                .ifPresent(this::add);
    }

    /** What is trusted is what was compared, whatever the file holds by then. */
    private void add(Path file) {
        around.errands()
                .quietly(
                        _ -> CertificateFile.read(file),
                        found -> compare(
                                found.stream().map(SignerCertificate::of).toList(), _ -> roots.add(found)),
                        around.notices()::failed);
    }

    /** Asks about the signer of a report, whose certificate is in the report itself. */
    public void addSigner(Path report, SignerCertificate signer) {
        compare(List.of(signer), new TrustSigner(roots, report, signer.fingerprint()));
    }

    /** Asks for the certificate of whoever vouches for a signer. */
    public void addIssuer(SignerCertificate signer) {
        around.dialogs().open(new Sheet("trust.issuer", sheets.issuer(signer), "trust.choose-file", close -> {
            close.run();
            add();
        }));
    }

    private void compare(List<SignerCertificate> certificates, Job<List<SignerCertificate>> adding) {
        model.compared().set(false);
        model.refusals().clear();
        around.dialogs().open(new Sheet("trust.compare", sheets.comparison(certificates), "trust.from-now", close -> {
            if (model.compared().get()) {
                close.run();
                change(adding);
            } else {
                model.refusals().show("compared", around.text().say("trust.not-compared"));
            }
        }));
    }

    @Override
    public void remove(SignerCertificate root) {
        around.dialogs()
                .confirm(
                        "trust.remove-title",
                        Phrase.of(
                                "trust.remove-body",
                                root.subject().name(),
                                root.fingerprint().substring(0, 16)),
                        "trust.remove",
                        () -> change(_ -> roots.remove(root.fingerprint())));
    }

    private void change(Job<List<SignerCertificate>> job) {
        around.errands().quietly(job, _ -> read(changed), around.notices()::failed);
    }

    @Override
    public void addRevocations() {
        around.outside()
                .choosers()
                .open(new Wanted("trust.choose-list", FileKind.REVOCATIONS))
                .ifPresent(file -> around.errands()
                        .quietly(
                                _ -> CrlFile.read(file),
                                found -> {
                                    var all = new HashSet<>(model.revocations().get());
                                    all.addAll(found);
                                    model.revocations().set(all);
                                    changed.run();
                                },
                                around.notices()::failed));
    }
}
