package muniment.analysis.check.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.CertificateFact;
import muniment.analysis.fact.CertificateFact.Certificate;
import muniment.analysis.fact.CertificateFact.Unreadable;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/**
 * Certificates are valid for long enough and made of sound parts.
 *
 * <p>Certificates of one use with one subject are judged together, so that a renewed one takes the place of the old.
 */
final class CertificateExpiry implements Examination {
    private static final CheckId ID = new CheckId("CHK-MTLS-CERT-EXPIRY");
    private static final int SUBJECTS = 200;

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var certified = dossier.byReading(CertificateFact.class);
        certified.forEach((_, seen) -> judge(dossier, seen, findings));
        dossier.byReading(Cluster.class).forEach((reading, clusters) -> {
            if (!certified.containsKey(reading)) {
                clusters.forEach(seen -> without(dossier, reading, seen, findings));
            }
        });
        return findings.all();
    }

    private static void without(Dossier dossier, Reading reading, Seen<Cluster> seen, Findings findings) {
        var name = seen.fact().id().name();
        var draft =
                findings.about(Artefacts.clusterSubject(dossier, seen.fact())).from(seen);
        var declared = dossier.trait("mtls").orElse(false);
        if (declared) {
            draft.unknown("check-platform.cert.none-declared", name);
        } else if (!Artefacts.whole(seen.fact()) || Artefacts.incomplete(reading)) {
            draft.unknown("check-platform.cert.cut", name);
        } else {
            draft.notApplicable("check-platform.cert.none", name);
        }
    }

    private static void judge(Dossier dossier, List<Seen<CertificateFact>> all, Findings findings) {
        var groups = new LinkedHashMap<Subject, List<Seen<CertificateFact>>>();
        for (var seen : all) {
            groups.computeIfAbsent(subject(seen.fact()), _ -> new ArrayList<>()).add(seen);
        }
        groups.entrySet().stream().limit(SUBJECTS).forEach(group -> {
            var verdict = new Verdict();
            var draft = findings.about(group.getKey()).from(group.getValue()).against("warn");
            var days = Double.POSITIVE_INFINITY;
            for (var seen : group.getValue()) {
                days = Math.min(days, judgeOne(dossier, seen.fact(), verdict));
            }
            if (Double.isFinite(days)) {
                draft.measured(Math.floor(days), "days");
            }
            duplicates(group.getValue(), verdict);
            verdict.end(draft);
        });
        if (groups.size() > SUBJECTS) {
            findings.about(Subject.CLUSTER)
                    .unknown("check-platform.cert.more", String.valueOf(groups.size() - SUBJECTS));
        }
    }

    private static Subject subject(CertificateFact fact) {
        return switch (fact) {
            case Certificate certificate ->
                Subject.of(Subject.Kind.CERTIFICATE, certificate.names().subject())
                        .at(certificate.use());
            case Unreadable unreadable ->
                Subject.of(Subject.Kind.CERTIFICATE, "").at(unreadable.use());
        };
    }

    /** The days that are left. */
    private static double judgeOne(Dossier dossier, CertificateFact fact, Verdict verdict) {
        return switch (fact) {
            case Unreadable(var use, var problem) -> {
                verdict.unknown("check-platform.cert.unreadable", use, problem);
                yield Double.POSITIVE_INFINITY;
            }
            case Certificate certificate -> {
                judgeStrength(dossier, certificate, verdict);
                yield judgeDates(dossier, certificate, verdict);
            }
        };
    }

    private static double judgeDates(Dossier dossier, Certificate certificate, Verdict verdict) {
        var settings = dossier.settings();
        var name = certificate.names().subject();
        var until = certificate.notAfter().toString();
        var days = Duration.between(dossier.now(), certificate.notAfter()).toSeconds() / 86_400.0;
        var left = String.valueOf((long) Math.floor(days));
        if (days <= 0) {
            verdict.fail("check-platform.cert.expired", name, certificate.use(), until);
        } else if (days < settings.required(ID, "fail")) {
            verdict.fail("check-platform.cert.soon", name, certificate.use(), left, until, (long) Math.floor(days));
        } else if (days < settings.required(ID, "warn")) {
            verdict.warn("check-platform.cert.soon", name, certificate.use(), left, until, (long) Math.floor(days));
        } else {
            verdict.pass("check-platform.cert.pass", name, certificate.use(), left, until, (long) Math.floor(days));
        }
        if (certificate.notBefore().isAfter(dossier.now())) {
            verdict.warn(
                    "check-platform.cert.not-yet", name, certificate.notBefore().toString());
        }
        return days;
    }

    private static void judgeStrength(Dossier dossier, Certificate certificate, Verdict verdict) {
        var name = certificate.names().subject();
        var strength = certificate.strength();
        var signature = plain(strength.signatureAlgorithm());
        for (var weak : dossier.settings().list(ID, "weak-signatures")) {
            if (signature.contains(plain(weak))) {
                verdict.warn("check-platform.cert.signature", name, strength.signatureAlgorithm());
            }
        }
        if (strength.keyAlgorithm().equalsIgnoreCase("RSA")) {
            var bits = strength.keyBits();
            if (bits == null) {
                verdict.unknown("check-platform.cert.no-bits", name);
            } else if (bits < dossier.settings().required(ID, "rsa-bits")) {
                verdict.warn("check-platform.cert.bits", name, bits.toString());
            }
        }
    }

    private static String plain(String algorithm) {
        return Artefacts.lower(algorithm).replace("-", "");
    }

    private static void duplicates(List<Seen<CertificateFact>> group, Verdict verdict) {
        var prints = group.stream()
                .map(Seen::fact)
                .filter(Certificate.class::isInstance)
                .map(Certificate.class::cast)
                .toList();
        var distinct = prints.stream().map(Certificate::fingerprint).distinct().count();
        if (distinct < prints.size()) {
            verdict.warn(
                    "check-platform.cert.duplicate",
                    prints.getFirst().names().subject(),
                    prints.getFirst().use());
        }
    }
}
