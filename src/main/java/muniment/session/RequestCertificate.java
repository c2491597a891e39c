package muniment.session;

import java.nio.file.Path;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Refusal;
import muniment.text.Phrase;

/** Writes the request (PKCS#10) with which an authority is asked to certify an identity; it holds no secret. */
public record RequestCertificate(Identity identity, Path out, Existing existing) implements Job<Path> {
    /** @throws Refusal if the key cannot be used, or the file is there already or cannot be written */
    @Override
    public Path run(Progress progress) throws Refusal {
        progress.at(0, -1, Phrase.of("session.requesting-certificate", String.valueOf(out.getFileName())));
        identity.writeRequest(out, existing);
        return out;
    }
}
