package muniment.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Optional;

/** What {@link TokenTest} does in a process of its own, because the library finds its tokens by the environment. */
final class TokenWork {
    private TokenWork() {}

    /** @param arguments the library, the PIN and the folder to work in */
    public static void main(String[] arguments) throws Exception {
        var library = Path.of(arguments[0]);
        var pin = arguments[1];
        var folder = Path.of(arguments[2]);
        var ada = Samples.person("Ada Architect");
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name = Setup\nlibrary = " + library + "\nslotListIndex = 0\n");
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        store.setKeyEntry("ada", ada.key().key(), null, ada.chain().toArray(Certificate[]::new));
        ((java.security.AuthProvider) provider).logout();

        var token = new KeyPlace.Token(library, Optional.empty());
        StoredIdentity.on(token, pin.toCharArray()).forEach(found -> System.out.println("found " + found.place()));
        var place = new KeyPlace.OnToken(token, "ada");
        try (var identity = Identity.openToSign(place, pin.toCharArray(), Samples.NOW)) {
            Files.write(folder.resolve("signed.pdf"), Samples.signed(SampleReport.pages(1), identity));
            System.out.println("request " + identity.requestPem().startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
        }
        refused("wrong PIN", place, "0000");
        refused("no such label", new KeyPlace.OnToken(token, "bob"), pin);
        refused("no such slot", new KeyPlace.OnToken(new KeyPlace.Token(library, Optional.of(4711L)), "ada"), pin);
        System.exit(0);
    }

    private static void refused(String what, KeyPlace place, String pin) {
        try {
            Identity.open(place, pin.toCharArray()).close();
            System.out.println(what + ": opened");
        } catch (Refusal problem) {
            System.out.println(what + ": " + problem.problem().getClass().getSimpleName());
        }
    }
}
