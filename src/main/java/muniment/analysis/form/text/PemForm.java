package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** Certificates in PEM form, with or without words between them; private keys are told of, never kept. */
public final class PemForm implements TextForm {
    private static final String USE = "bundle";
    private static final Pattern CERTIFICATE = Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----.*");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----.*");
    private static final Pattern OTHER = Pattern.compile("-----BEGIN [A-Z0-9 ]{1,40}-----.*");
    private static final Pattern BETWEEN = Pattern.compile(
            "|[\\s#].*|(?i:bag attributes|key attributes|subject|issuer|certificate chain|server certificate).*|-{3,4}");

    @Override
    public ArtefactId kind() {
        return new ArtefactId("pem-bundle");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return CERTIFICATE.matcher(first).matches()
                        || PRIVATE_KEY.matcher(first).matches()
                ? Optional.of(
                        new Recognition(kind(), Recognition.Confidence.CERTAIN, AzureWords.say("because-certificate")))
                : Optional.empty();
    }

    @Override
    public Reader open(Sink sink) {
        return new Bundle(sink);
    }

    private enum Within {
        NOTHING,
        CERTIFICATE,
        SOMETHING_ELSE
    }

    private static final class Bundle implements Reader {
        private final Sink sink;
        private final StringBuilder body = new StringBuilder();
        private Within within = Within.NOTHING;
        private long from = 1;
        private long last = 1;

        Bundle(Sink sink) {
            this.sink = sink;
        }

        @Override
        public boolean take(Line line) {
            var text = line.text().strip();
            if (text.startsWith("-----BEGIN ")) {
                cutOff();
                begin(line.number(), text);
            } else if (within == Within.NOTHING) {
                if (!BETWEEN.matcher(line.text()).matches()) {
                    return false;
                }
            } else if (text.startsWith("-----END ")) {
                last = line.number();
                complete();
            } else if (within == Within.CERTIFICATE && body.length() <= PemCertificates.LONGEST) {
                body.append(text, 0, Math.min(text.length(), PemCertificates.LONGEST + 1));
            }
            last = line.number();
            return true;
        }

        private void begin(long number, String text) {
            from = number;
            last = number;
            if (PRIVATE_KEY.matcher(text).matches()) {
                sink.remark(AzureWords.say("private-key", Long.toString(number)));
                within = text.contains("-----END ") ? Within.NOTHING : Within.SOMETHING_ELSE;
            } else if (!CERTIFICATE.matcher(text).matches()) {
                within = OTHER.matcher(text).matches() ? Within.SOMETHING_ELSE : Within.NOTHING;
            } else if (text.contains("-----END ")) {
                PemCertificates.read(USE, text).forEach(fact -> sink.fact(fact, Place.line(number)));
            } else {
                within = Within.CERTIFICATE;
            }
        }

        private void complete() {
            if (within == Within.CERTIFICATE) {
                sink.fact(PemCertificates.one(USE, body.toString()), new Place.Lines(from, last));
            }
            close();
        }

        private void close() {
            body.setLength(0);
            within = Within.NOTHING;
        }

        private void cutOff() {
            if (within == Within.CERTIFICATE) {
                sink.fact(PemCertificates.unreadable(USE, "certificate-end"), new Place.Lines(from, last));
            }
            close();
        }

        @Override
        public void end() {
            cutOff();
        }
    }
}
