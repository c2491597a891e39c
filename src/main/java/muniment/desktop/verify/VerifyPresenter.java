package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.trust.TrustPresenter;
import muniment.desktop.verify.Inquiry.Findings;
import muniment.desktop.verify.VerifyModel.Doubt;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.desktop.welcome.UnlockSheet;
import muniment.desktop.welcome.Unlocking;
import muniment.desktop.work.Notice;
import muniment.session.Beside;
import muniment.session.ChangedPages;
import muniment.session.GatherFiles;
import muniment.session.GatherFiles.Gathered;
import muniment.session.Job;
import muniment.session.Running;
import muniment.session.Verification;
import muniment.signing.Verdict;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the files that a person drops or chooses: each alone, reports with the assessments beside them, assessments
 * with the receipts beside them. Passwords are asked for each time and not kept.
 */
public final class VerifyPresenter implements VerifyView.Actions {
    private static final String UNMATCHED = "verify-unmatched";

    private final VerifyModel model;
    private final Surroundings around;
    private final Supplier<Instant> moment;
    private final TrustPresenter trust;
    private final Map<Path, Findings> findings = new LinkedHashMap<>();
    private List<Path> files = List.of();
    private Gathered gathered = new Gathered(List.of(), List.of(), Set.of(), List.of());
    private @Nullable Running<?> running;
    /** Counts what was asked for, so that an answer which comes late is not taken for a later one. */
    private int asked;

    /** @param moment tells the time for which certificates are judged */
    VerifyPresenter(VerifyModel model, Surroundings around, Supplier<Instant> moment, TrustPresenter trust) {
        this.model = model;
        this.around = around;
        this.moment = moment;
        this.trust = trust;
    }

    @Override
    public void choose() {
        var chosen = around.outside().choosers().openMany(new Wanted("verify.choose.title", FileKind.VERIFIABLE));
        if (!chosen.isEmpty()) {
            verify(chosen);
        }
    }

    @Override
    public void verify(List<Path> wanted) {
        cancel();
        files = wanted.stream().distinct().toList();
        model.clear();
        findings.clear();
        around.notices().settle(UNMATCHED);
        int round = asked;
        run(
                files.getFirst(),
                new GatherFiles(files),
                found -> {
                    gathered = found;
                    tellUnmatched();
                    next(Stream.of(found.reports(), found.documents())
                            .flatMap(List::stream)
                            .toList());
                },
                problem -> failed(round, problem));
    }

    /** Verifies the same files again, such as when somebody else is trusted than before. */
    void again() {
        if (!files.isEmpty()) {
            verify(files);
        }
    }

    private void tellUnmatched() {
        if (!gathered.others().isEmpty() && gathered.documents().isEmpty()) {
            var names = gathered.others().stream().map(ReportWords::name).collect(Collectors.joining(", "));
            around.notices()
                    .show(Notice.of(UNMATCHED, Tone.CAUTION, around.text().say("verify.unmatched", names)));
        }
    }

    private void next(List<Path> left) {
        if (left.isEmpty()) {
            return;
        }
        var file = left.getFirst();
        var rest = left.subList(1, left.size());
        int round = asked;
        var inquiry = new Inquiry(file, trust.believed(), moment.get(), open(), gathered.others(), null);
        run(
                file,
                inquiry,
                found -> {
                    show(file, found, gathered.locked());
                    next(rest);
                },
                problem -> {
                    if (Unlocking.isAskedFor(problem)) {
                        unlock(file);
                    } else {
                        failed(round, problem);
                    }
                    if (!(problem instanceof CancellationException) && round == asked) {
                        next(rest);
                    }
                });
    }

    private List<Beside> open() {
        return gathered.documents().stream()
                .filter(document -> !gathered.locked().contains(document))
                .map(Beside::without)
                .toList();
    }

    /** Verifies the reports beside it again while its password is there, because it is not kept. */
    @Override
    public void unlock(Path document) {
        var believed = trust.believed();
        var now = moment.get();
        var alone = new Inquiry(document, believed, now, List.of(), gathered.others(), null);
        unlock(
                document,
                password -> progress -> {
                    var found = new LinkedHashMap<Path, Findings>();
                    found.put(document, alone.with(password).run(progress));
                    var sources = Stream.concat(open().stream(), Stream.of(new Beside(document, password)))
                            .toList();
                    for (var report : gathered.reports()) {
                        var beside = new Inquiry(report, believed, now, sources, List.of(), null);
                        found.put(report, beside.run(progress));
                    }
                    return found;
                },
                found -> {
                    var locked = new HashSet<>(gathered.locked());
                    locked.remove(document);
                    found.forEach((file, findings) -> show(file, findings, locked));
                });
    }

    private void failed(int round, Throwable problem) {
        if (round == asked) {
            around.notices().failed(problem);
        }
    }

    /** Asks for the password and tries it with the job, until it fits or the person gives up. */
    private <T> void unlock(Path file, Function<Password, Job<T>> job, Consumer<T> done) {
        new UnlockSheet(around.text(), around.dialogs())
                .ask(
                        file,
                        (typed, opened, refused) -> run(
                                file,
                                progress -> {
                                    try (var password = Password.of(typed)) {
                                        return job.apply(password).run(progress);
                                    }
                                },
                                value -> {
                                    opened.run();
                                    done.accept(value);
                                },
                                refused));
    }

    /** Starts a job that shows as busy; what it says is forgotten when something else was asked for since. */
    private <T> void run(Path file, Job<T> job, Consumer<T> done, Consumer<? super Throwable> failed) {
        int round = asked;
        var title = Phrase.of("verify.busy", ReportWords.name(file));
        model.busy().set(around.text().say(title));
        running = around.errands()
                .start(
                        title,
                        job,
                        value -> {
                            if (round == asked) {
                                idle();
                                done.accept(value);
                            }
                        },
                        problem -> {
                            if (round == asked) {
                                idle();
                            }
                            failed.accept(problem);
                        });
    }

    private void idle() {
        running = null;
        model.busy().set("");
    }

    @Override
    public void cancel() {
        asked++;
        if (running != null) {
            running.cancel();
        }
        idle();
    }

    private void show(Path file, Findings found, Set<Path> locked) {
        findings.put(file, found);
        var result = new VerifyWords(around.text()).result(found, locked);
        var shown = model.results();
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at).file().equals(file)) {
                shown.set(at, result);
                return;
            }
        }
        shown.add(result);
        compare(file);
    }

    @Override
    public void compare(Path file) {
        var found = findings.get(file);
        if (found == null
                || !(found.verification() instanceof Verification.Report report)
                || !(report.verdict() instanceof Verdict.ChangedAfter after)) {
            return;
        }
        var looks = model.looks(file);
        looks.set(new ChangedLooks(ChangedLooks.State.DRAWING, List.of()));
        around.errands()
                .start(
                        Phrase.of("verify.drawing", ReportWords.name(file)),
                        drawing(file, after),
                        looks::set,
                        problem -> {
                            looks.set(new ChangedLooks(ChangedLooks.State.STOPPED, List.of()));
                            around.notices().failed(problem);
                        });
    }

    private static Job<ChangedLooks> drawing(Path file, Verdict.ChangedAfter after) {
        return progress -> {
            var looks = new ArrayList<ChangedLooks.Look>();
            for (var page : new ChangedPages(file, after).run(progress)) {
                looks.add(ChangedLooks.Look.of(page.number(), page.signed(), page.now()));
            }
            return new ChangedLooks(ChangedLooks.State.DRAWN, looks);
        };
    }

    @Override
    public void hold(Path file) {
        around.outside()
                .choosers()
                .open(new Wanted("verify.hold.title", FileKind.RECEIPT))
                .ifPresent(receipt -> hold(file, receipt));
    }

    private void hold(Path file, Path receipt) {
        int round = asked;
        var inquiry = new Inquiry(file, trust.believed(), moment.get(), List.of(), List.of(receipt), null);
        Consumer<List<Inquiry.Held>> done = held -> {
            var found = findings.get(file);
            if (found != null) {
                show(file, found.and(held), gathered.locked());
            }
        };
        run(file, inquiry.receiptsOnly(), done, problem -> {
            if (Unlocking.isAskedFor(problem)) {
                unlock(file, password -> inquiry.with(password).receiptsOnly(), done);
            } else {
                failed(round, problem);
            }
        });
    }

    @Override
    public void trust() {
        trust.show();
    }

    @Override
    public void settle(Path report, Doubt doubt) {
        switch (doubt.remedy()) {
            case TRUST_SIGNER -> trust.addSigner(report, doubt.signer());
            case TRUST_ISSUER -> trust.addIssuer(doubt.signer());
            case ADD_LIST -> trust.addRevocations();
        }
    }

    @Override
    public void copy() {
        around.outside()
                .pasteboard()
                .copy(model.results().stream().map(Result::asText).collect(Collectors.joining("\n\n")));
    }

    @Override
    public void copy(String value) {
        around.outside().pasteboard().copy(value);
    }
}
