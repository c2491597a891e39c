package muniment.session;

import java.net.URI;
import muniment.signing.online.Asking;
import muniment.text.Phrase;

/** Tells a job's progress whose answer it awaits; a job that was cancelled awaits none. */
record AwaitedAnswers(Progress progress) implements Asking {
    @Override
    public void awaits(URI address) {
        progress.at(0, -1, Phrase.of("session.awaiting", String.valueOf(address.getHost())));
    }
}
