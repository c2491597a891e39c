package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import muniment.signing.online.LoopbackAuthority;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One report, signed by its author with a PEM file and noted, then by a reviewer whom an authority has certified. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SignedReportCommandsTest {
    private static final String PASSWORD = "correct horse";

    @TempDir
    static Path home;

    private LoopbackAuthority authority;
    private Shell shell;
    private Path file;
    private Path reviewer;
    private Path root;
    private Path ada;
    private Path once;
    private Path twice;

    @BeforeAll
    void sign() throws Exception {
        authority = new LoopbackAuthority();
        shell = shell("home").with("MUNIMENT_PASSWORD", PASSWORD);
        file = home.resolve("orders.muniment");
        reviewer = home.resolve("rolf.p12");
        ada = home.resolve("ada-alone.pem");
        once = home.resolve("once.pdf");
        twice = home.resolve("twice.pdf");
        root = pem("root.pem", List.of(authority.root()));
        good("new", file, "--name", "Orders", "--cluster", "orders", "--author", "Ada Moreau <ada@contoso.example>");
        certified(reviewer, "Rolf Reviewer");
        good("report", file, "--out", once, "--depth", "summary", "--sign", author());
        good("sign", once, "--identity", reviewer, "--record", file, "--out", twice);
    }

    @AfterAll
    void close() {
        authority.close();
    }

    private Shell shell(String name) {
        return new Shell(home.resolve(name), Clock.systemUTC());
    }

    private Shell.Ended good(Object... arguments) {
        var ended = shell.run(arguments);
        assertEquals(0, ended.status(), () -> ended.out() + ended.err());
        return ended;
    }

    private Shell.Ended bad(Object... arguments) {
        var ended = shell.run(arguments);
        assertEquals(1, ended.status(), () -> ended.out() + ended.err());
        return ended;
    }

    private Path pem(String name, List<?> objects) throws Exception {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (var object : objects) {
                pem.writeObject(object);
            }
        }
        return Files.writeString(home.resolve(name), text.toString());
    }

    /** The author's key and certificate as they come from other tools. */
    private Path author() throws Exception {
        var p12 = home.resolve("ada.p12");
        good("identity", "create", p12, "--name", "Ada Moreau");
        var store = KeyStore.getInstance(p12.toFile(), PASSWORD.toCharArray());
        var alias = store.aliases().nextElement();
        pem("ada-alone.pem", List.of(store.getCertificate(alias)));
        var key = (PrivateKey) store.getKey(alias, PASSWORD.toCharArray());
        return pem("ada.pem", List.of(new JcaPKCS8Generator(key, null), store.getCertificate(alias)));
    }

    private void certified(Path p12, String name) throws Exception {
        var request = home.resolve("request.csr");
        good("identity", "create", p12, "--name", name);
        good("identity", "request", p12, "--out", request);
        var issued = pem("issued.pem", authority.certify(Files.readString(request)));
        var said = good("identity", "certify", p12, "--certificate", issued);
        assertTrue(said.out().contains("Loopback Authority"), said.out());
    }

    private Path list(String name) throws Exception {
        return Files.write(home.resolve(name), authority.list().getEncoded());
    }

    private static JsonNode report(Shell.Ended ended) {
        return ended.json().at("/files/0");
    }

    @Test
    void whoIsTrustedOnTheCommandLineIsProvenUntilTheIssuerWithdraws() throws Exception {
        bad("verify", twice, "--trust", root, "--trust", ada);
        var proven = good("verify", twice, "--trust", root, "--trust", ada, "--crl", list("nobody.crl"), "--json");
        assertTrue(report(proven).path("identityProven").asBoolean(), proven.out());

        var withdrawing = new LoopbackAuthority();
        try (withdrawing) {
            var p12 = home.resolve("gone.p12");
            var request = home.resolve("gone.csr");
            good("identity", "create", p12, "--name", "Gone Reviewer", "--request", request);
            var issued = withdrawing.certify(Files.readString(request));
            good("identity", "certify", p12, "--certificate", pem("gone.pem", issued));
            var signed = home.resolve("gone.pdf");
            good("sign", once, "--identity", p12, "--out", signed);
            withdrawing.withdraw(issued);
            var lists = Files.write(home.resolve("gone.crl"), withdrawing.list().getEncoded());
            var other = pem("other.pem", List.of(withdrawing.root()));
            var withdrawn = bad("verify", signed, "--trust", other, "--trust", ada, "--crl", lists, "--json");
            assertEquals(
                    "revoked", report(withdrawn).at("/signatures/1/standing").asText());
        }
    }

    @Test
    void whoIsTrustedForGoodIsProvenEveryTimeAndForgottenOnDemand() throws Exception {
        var nobody = good("trust", "list");
        assertTrue(nobody.out().contains("You trust nobody yet"), nobody.out());
        good("trust", "add", root);
        var fingerprint = good("trust", "list", "--json")
                .json()
                .at("/certificates/0/fingerprint")
                .asText();
        var verified = good("verify", twice, "--crl", list("lists.crl"), "--json");
        assertEquals("trusted", report(verified).at("/signatures/1/standing").asText());

        assertEquals(
                2, shell.run("trust", "remove", fingerprint.substring(0, 7)).status());
        good("trust", "remove", fingerprint.substring(0, 8).toUpperCase(Locale.ROOT));
        assertEquals(
                0, good("trust", "list", "--json").json().path("certificates").size());
        assertEquals(3, shell.run("trust", "add", file).status());
    }

    @Test
    void theHistoryTellsOfTheCountersignatureAndKnowsWhenItIsCutOff() {
        assertTrue(good("log", file).out().contains("Rolf Reviewer"));
        good("verify", twice, file);
        var cut = bad("verify", once, file);
        assertTrue(cut.out().contains("orders.muniment knows a signature by Rolf Reviewer as reviewer"), cut.out());
        assertEquals(
                "signer-missing",
                report(bad("verify", once, file, "--json")).path("verdict").asText());
    }

    @Test
    void theAssessmentBesideAReportIsOpenedWithThePasswordThatIsGiven() throws Exception {
        var locked = home.resolve("locked.muniment");
        var secret = Files.writeString(home.resolve("secret.txt"), "correct horse battery");
        Files.copy(file, locked);
        good("protect", locked, "--password-file", secret);

        var without = shell.run("verify", once, locked);
        assertTrue(without.out().contains("which is protected by a password that was not given"), without.out());
        assertTrue(without.out().contains("--document-password-file"), without.out());

        var wrong = Files.writeString(home.resolve("wrong.txt"), "correct mule battery");
        var mistaken = shell.run("verify", once, locked, "--document-password-file", wrong);
        assertTrue(mistaken.out().contains("Capital letters"), mistaken.out());

        var with = shell.run("verify", once, locked, "--document-password-file", secret);
        assertTrue(with.out().contains("the reports that the history of locked.muniment notes: agree"), with.out());
        assertTrue(with.out().indexOf("once.pdf") < with.out().indexOf("locked.muniment"), with.out());
    }

    @Test
    void whoIsExpectedIsNamedByRoleOrByFingerprint() {
        var fingerprint = good("identity", "show", reviewer, "--json")
                .json()
                .path("fingerprint")
                .asText();
        for (var expected : List.of("reviewer", "Reviewer", fingerprint)) {
            good("verify", twice, "--expect", "author", "--expect", expected);
            bad("verify", once, "--expect", expected);
        }
        assertEquals(2, shell.run("verify", once, "--expect", "somebody").status());
    }

    @Test
    void whenAPageWasChangedThenItIsDrawnBeforeAndAfter() throws Exception {
        var changed = home.resolve("changed.pdf");
        try (var document = Loader.loadPDF(twice.toFile())) {
            var page = document.getPage(0);
            try (var drawing = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                drawing.addRect(100, 100, 300, 300);
                drawing.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            Files.write(changed, bytes.toByteArray());
        }
        var pictures = home.resolve("pictures");

        var said = bad("verify", changed, "--changed-pages", pictures);

        try (var drawn = Files.list(pictures)) {
            var files = drawn.toList();
            assertEquals(2, files.size(), files::toString);
            files.forEach(one -> assertTrue(said.out().contains(one.toString()), said.out()));
        }
    }

    @Test
    void aStampIsAddedLaterAndItsAuthorityIsNamed() {
        var stamped = home.resolve("stamped.pdf");
        good("timestamp", twice, "--timestamp", authority.address(), "--out", stamped);
        assertTrue(good("verify", stamped, file).out().contains("Loopback Time"));
        assertEquals(2, shell.run("timestamp", twice).status());
        assertEquals(2, shell.run("timestamp", twice, "--long-term").status());
    }

    @Test
    void whatDoesNotOpenIsSaidInWords() {
        var guessing = shell("home").with("MUNIMENT_PASSWORD", "guess");
        for (var command : List.of(List.of("show", reviewer), List.of("request", reviewer, "--out", once))) {
            var arguments = new java.util.ArrayList<Object>(List.of("identity"));
            arguments.addAll(command);
            var wrong = guessing.run(arguments.toArray());
            assertEquals(3, wrong.status(), wrong.err());
            assertTrue(wrong.err().toLowerCase(Locale.ROOT).contains("password"), wrong.err());
        }
        var token = shell.run("identity", "list", "--token", home.resolve("nothing.so"));
        assertEquals(3, token.status(), token.err());
        assertTrue(token.err().contains("nothing.so"), token.err());
        assertEquals(2, shell.run("identity", "list").status());
    }
}
