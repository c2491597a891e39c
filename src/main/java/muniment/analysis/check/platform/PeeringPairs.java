package muniment.analysis.check.platform;

import inet.ipaddr.IPAddress;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NetworkFact.Peering;
import muniment.analysis.fact.NetworkFact.VirtualNetwork;
import muniment.catalog.CheckId;
import muniment.observation.Subject;

/** Judges the peering from one virtual network to another. */
record PeeringPairs(Dossier dossier, CheckId check, JoinWindow window) {
    void judge(Seen<Datacenter> datacenter, String from, String to, Findings findings) {
        var near = Artefacts.nameOf(from);
        var far = Artefacts.nameOf(to);
        var draft = findings.about(Subject.of(Subject.Kind.PEERING, near + "/" + far))
                .from(datacenter);
        var routes = dossier.settings().list(check, "gateway-routes");
        if (Artefacts.among(routes, near + "/" + far) || Artefacts.among(routes, far + "/" + near)) {
            draft.against("gateway-routes").pass("check-platform.peering.gateway", near, far);
            return;
        }
        var outgoing = dossier.all(Peering.class).stream()
                .filter(seen -> Artefacts.same(seen.fact().network(), from))
                .toList();
        var same = outgoing.stream()
                .filter(seen -> Artefacts.same(seen.fact().remote(), to))
                .toList();
        var verdict = new Verdict();
        var partner = window.nearest(datacenter, same);
        partner.cite(draft);
        switch (partner) {
            case Partner.Found<Peering> found -> judgePeering(found.seen(), from, to, near, far, verdict, draft);
            case Partner.Apart<Peering> apart ->
                verdict.unknown("check-platform.peering.apart", near, far, apart.why());
            case Partner.Missing<Peering> _ -> judgeMissing(datacenter, outgoing, near, far, verdict, draft);
        }
        verdict.end(draft);
    }

    private void judgeMissing(
            Seen<Datacenter> datacenter,
            List<Seen<Peering>> outgoing,
            String near,
            String far,
            Verdict verdict,
            Findings.Draft draft) {
        var listed = outgoing.stream()
                .filter(seen -> window.together(datacenter, seen))
                .toList();
        draft.from(listed);
        if (listed.isEmpty()
                || !Artefacts.listed(listed)
                || listed.stream().anyMatch(seen -> Artefacts.incomplete(seen.reading()))) {
            verdict.unknown("check-platform.peering.unseen", near, far);
        } else {
            verdict.fail("check-platform.peering.missing", near, far);
        }
    }

    private void judgePeering(
            Seen<Peering> seen,
            String from,
            String to,
            String near,
            String far,
            Verdict verdict,
            Findings.Draft draft) {
        var peering = seen.fact();
        var name = peering.id().name();
        var state = peering.state();
        if (state == null) {
            verdict.unknown("check-platform.peering.state-absent", name);
        } else if (!state.equalsIgnoreCase("Connected")) {
            verdict.fail("check-platform.peering.state", name, near, far, state);
        }
        if (state != null) {
            draft.measured(state, "");
        }
        flag(peering.access(), "check-platform.peering.access", "check-platform.peering.access-absent", name, verdict);
        flag(
                peering.forwarded(),
                "check-platform.peering.forwarded",
                "check-platform.peering.forwarded-absent",
                name,
                verdict);
        judgeSpaces(seen, spaces(seen, from, to), spaces(seen, to, from), near, far, verdict);
        verdict.pass("check-platform.peering.pass", near, far, name);
    }

    private static void flag(
            @org.jspecify.annotations.Nullable Boolean value, String off, String absent, String name, Verdict verdict) {
        if (value == null) {
            verdict.unknown(absent, name);
        } else if (!value) {
            verdict.fail(off, name);
        }
    }

    private static void judgeSpaces(
            Seen<Peering> seen, List<IPAddress> own, List<IPAddress> other, String near, String far, Verdict verdict) {
        if (own.isEmpty() || other.isEmpty()) {
            verdict.unknown("check-platform.peering.spaces-unsaid", near, far);
            return;
        }
        for (var one : own) {
            for (var two : other) {
                if (Addresses.overlap(one, two)) {
                    verdict.fail("check-platform.peering.overlap", near, far, one.toString(), two.toString());
                    return;
                }
            }
        }
    }

    /** The address space of a network, from itself or from the peering that leads to it. */
    private List<IPAddress> spaces(Seen<Peering> base, String network, String other) {
        var texts = new ArrayList<String>();
        dossier.all(VirtualNetwork.class).stream()
                .filter(seen -> seen.fact().id().sameAs(network) && window.together(base, seen))
                .findFirst()
                .ifPresent(seen -> texts.addAll(seen.fact().addressSpaces()));
        dossier.all(Peering.class).stream()
                .filter(seen -> Artefacts.same(seen.fact().network(), other)
                        && Artefacts.same(seen.fact().remote(), network)
                        && window.together(base, seen))
                .findFirst()
                .map(seen -> seen.fact().remotePrefixes())
                .ifPresent(texts::addAll);
        return Addresses.blocks(texts.stream().distinct().limit(200).toList());
    }
}
