package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.outside.Outside;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notices;
import muniment.session.VerifyFile;
import muniment.text.Phrase;
import muniment.text.Text;

/** Verifies the file that a person drops or chooses. */
public final class VerifyPresenter implements VerifyView.Actions {
    private final VerifyModel model;
    private final Text text;
    private final Errands errands;
    private final Notices notices;
    private final Outside outside;
    private final Supplier<Instant> moment;

    /** @param moment tells the time for which certificates are judged */
    public VerifyPresenter(
            VerifyModel model, Text text, Errands errands, Notices notices, Outside outside, Supplier<Instant> moment) {
        this.model = model;
        this.text = text;
        this.errands = errands;
        this.notices = notices;
        this.outside = outside;
        this.moment = moment;
    }

    @Override
    public void choose() {
        outside.choosers()
                .open(new Wanted("verify.choose.title", FileKind.VERIFIABLE))
                .ifPresent(this::verify);
    }

    @Override
    public void verify(Path file) {
        model.result().set(null);
        var title = Phrase.of("verify.busy", String.valueOf(file.getFileName()));
        model.busy().set(text.say(title));
        errands.start(
                title,
                VerifyFile.offline(file, moment.get()),
                found -> {
                    model.busy().set("");
                    model.result().set(new VerifyWords(text).result(found));
                },
                problem -> {
                    model.busy().set("");
                    notices.failed(problem);
                });
    }

    @Override
    public void copy() {
        Optional.ofNullable(model.result().get())
                .map(VerifyModel.Result::asText)
                .ifPresent(outside.pasteboard()::copy);
    }
}
