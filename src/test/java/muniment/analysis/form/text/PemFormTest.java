package muniment.analysis.form.text;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.places;
import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import muniment.analysis.fact.CertificateFact;
import muniment.analysis.form.Readings;
import muniment.analysis.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PemFormTest {
    private static List<Reading> read(String text) {
        return Readings.text(new PemForm(), text);
    }

    @Test
    void aBundleMayHaveWordsBeforeAndBetweenItsCertificates() {
        var text = "What we were sent:\n" + sample("certificate1.pem") + "\nBag Attributes\n    friendlyName: old\n"
                + "subject=CN = old.example\n" + sample("certificate2.pem");
        var readings = read(text);
        assertEquals(1, readings.size());
        assertEquals("pem-bundle", readings.getFirst().recognition().kind().value());
        assertEquals(
                List.of(
                        new CertificateFact.Certificate(
                                "bundle",
                                "6d86b42a036b38c3575625cab80c486a7c42d78aaf768290babafa246a16323b",
                                new CertificateFact.Names("O=Sample,CN=client.example", "O=Sample,CN=client.example"),
                                Instant.parse("2026-11-22T21:06:56Z"),
                                Instant.parse("2036-11-19T21:06:56Z"),
                                new CertificateFact.Strength("EC", 256, "SHA256withECDSA")),
                        new CertificateFact.Certificate(
                                "bundle",
                                "dd38ff23ce7aed35f2603c09e8557a864a2bcef9fc02eac13a27286c05705bbd",
                                new CertificateFact.Names("CN=old.example", "CN=old.example"),
                                Instant.parse("2026-11-22T21:06:57Z"),
                                Instant.parse("2036-11-19T21:06:57Z"),
                                new CertificateFact.Strength("RSA", 1024, "SHA1withRSA"))),
                facts(readings.getFirst(), Object.class));
        int lines = (int) sample("certificate1.pem").lines().count();
        assertEquals("lines 2-" + (lines + 1), places(readings.getFirst()).getFirst());
    }

    @Test
    void aPrivateKeyIsToldOfAndNeverKept() {
        var readings = read("""
                -----BEGIN EC PRIVATE KEY-----
                c2VjcmV0IHRoaW5n
                -----END EC PRIVATE KEY-----
                """ + sample("certificate1.pem"));
        assertEquals(1, readings.getFirst().facts().size());
        assertEquals(1, readings.getFirst().remarks().size());
        assertFalse(readings.toString().contains("c2VjcmV0"));
    }

    @ParameterizedTest
    @CsvSource({
        "'-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----', it is not valid",
        "'-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', it is no certificate",
        "'-----BEGIN CERTIFICATE-----\nAAAA', it has no end",
        "'-----BEGIN CERTIFICATE-----\nAAAA\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', it is cut"
    })
    void aBrokenCertificateIsUnreadable(String text, String why) {
        var facts = facts(read(text).getFirst(), Object.class);
        assertEquals(
                facts.size(),
                facts(read(text).getFirst(), CertificateFact.Unreadable.class).size(),
                why);
        assertFalse(facts.isEmpty());
    }
}
