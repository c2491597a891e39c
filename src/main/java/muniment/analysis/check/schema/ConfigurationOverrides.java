package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ConfigFact.Fragment;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.ConfigFact.YamlKey;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Overrides of the configuration are allowed, have a reason and are the same everywhere. */
final class ConfigurationOverrides implements Examination {
    private static final CheckId ID = new CheckId("CHK-CONFIG-OVERRIDES");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var verdicts = new ArrayList<Verdict>();
        var readings = new ArrayList<>(Readings.current(
                dossier, Fragment.class, Fragment::datacenter, reading -> Rosters.wholeList(dossier, reading)));
        Rosters.resources(dossier).stream()
                .filter(reading -> !readings.contains(reading))
                .forEach(readings::add);
        readings.forEach(reading -> verdicts.addAll(judge(dossier, reading)));
        if (readings.isEmpty()) {
            var effective = new ArrayList<Seen<?>>(dossier.newest(YamlKey.class));
            effective.addAll(dossier.newest(Setting.class));
            effective.stream()
                    .findFirst()
                    .ifPresent(seen -> verdicts.add(Verdict.unknown(
                                    Subject.CLUSTER,
                                    "check-schema.config-overrides.effective",
                                    Readings.name(seen.reading()))
                            .from(seen)
                            .against("protected")
                            .collect("az-datacenter-list")));
        }
        return Verdicts.written(dossier, ID, verdicts);
    }

    private static List<Verdict> judge(Dossier dossier, Reading reading) {
        var fragments = in(dossier, reading, Fragment.class);
        var keys = in(dossier, reading, YamlKey.class);
        var verdicts = new ArrayList<Verdict>();
        var readable = new TreeMap<String, Map<String, String>>();
        for (var seen : fragments) {
            var datacenter = seen.fact().datacenter();
            var own = keys.stream()
                    .filter(key -> key.fact().datacenter().equals(datacenter))
                    .toList();
            var found = judge(dossier, seen, own);
            verdicts.addAll(found);
            if (seen.fact().problem() == null) {
                readable.put(datacenter, values(own));
            }
        }
        for (var seen : in(dossier, reading, Datacenter.class)) {
            var name = Rosters.name(seen.fact());
            if (fragments.stream()
                    .noneMatch(fragment -> fragment.fact().datacenter().equals(name))) {
                verdicts.add(about(
                        Verdict.unknown(
                                datacenter(name), "check-schema.config-overrides.absent", Readings.name(reading), name),
                        seen));
            }
        }
        differing(dossier, readable, fragments).ifPresent(verdicts::add);
        if (Verdicts.clean(verdicts) && !fragments.isEmpty()) {
            verdicts.addAll(passes(dossier, reading, fragments, keys.size()));
        }
        return verdicts;
    }

    private static List<Verdict> judge(Dossier dossier, Seen<Fragment> seen, List<Seen<YamlKey>> keys) {
        var datacenter = seen.fact().datacenter();
        var problem = seen.fact().problem();
        if (problem != null) {
            return List.of(about(
                    Verdict.unknown(
                            datacenter(datacenter), "check-schema.config-overrides.unreadable", datacenter, problem),
                    seen));
        }
        if (keys.isEmpty() && seen.fact().yaml().lines().anyMatch(ConfigurationOverrides::says)) {
            return List.of(about(
                    Verdict.unknown(datacenter(datacenter), "check-schema.config-overrides.no-keys", datacenter),
                    seen));
        }
        var verdicts = new ArrayList<Verdict>();
        var told = new TreeSet<String>();
        for (var key : keys) {
            var name = first(key.fact().path());
            if (told.add(name)) {
                judge(dossier, key, name).forEach(verdicts::add);
            }
        }
        return verdicts;
    }

    private static List<Verdict> judge(Dossier dossier, Seen<YamlKey> key, String name) {
        var settings = dossier.settings();
        var datacenter = key.fact().datacenter();
        var subject = Subject.of(Subject.Kind.SETTING, name).at(datacenter);
        if (settings.list(ID, "protected").contains(name)) {
            return List.of(Verdict.fail(subject, "check-schema.config-overrides.protected", datacenter, name)
                    .from(key)
                    .measured(name, "")
                    .against("protected"));
        }
        if (reasoned(dossier, name)) {
            return List.of();
        }
        var risky = settings.list(ID, "risky").stream().anyMatch(pattern -> matches(pattern, name));
        return List.of(Verdict.warn(
                        subject,
                        risky ? "check-schema.config-overrides.risky" : "check-schema.config-overrides.without-reason",
                        datacenter,
                        name,
                        key.fact().value())
                .from(key)
                .measured(key.fact().value(), "")
                .against(risky ? "risky" : "reasoned"));
    }

    private static java.util.Optional<Verdict> differing(
            Dossier dossier, TreeMap<String, Map<String, String>> readable, List<Seen<Fragment>> fragments) {
        var names = new TreeSet<String>();
        var all = new TreeSet<String>();
        readable.values().forEach(values -> all.addAll(values.keySet()));
        for (var path : all) {
            var distinct = readable.values().stream()
                    .map(values -> values.getOrDefault(path, ""))
                    .distinct()
                    .count();
            if (distinct > 1 && !reasoned(dossier, first(path))) {
                names.add(first(path));
            }
        }
        return names.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Verdict.warn(
                                Subject.CLUSTER,
                                "check-schema.config-overrides.differ",
                                String.join(", ", readable.keySet()),
                                String.join(", ", names))
                        .from(fragments)
                        .measured(names.size())
                        .against("reasoned"));
    }

    private static List<Verdict> passes(Dossier dossier, Reading reading, List<Seen<Fragment>> fragments, int keys) {
        if (Rosters.wholeList(dossier, reading)) {
            return List.of(Verdict.pass(
                            Subject.CLUSTER,
                            "check-schema.config-overrides.pass",
                            fragments.size(),
                            Readings.name(reading),
                            keys)
                    .from(fragments)
                    .measured(keys)
                    .against("protected"));
        }
        return fragments.stream()
                .map(seen -> about(
                        Verdict.pass(
                                datacenter(seen.fact().datacenter()),
                                "check-schema.config-overrides.pass-one",
                                seen.fact().datacenter()),
                        seen))
                .toList();
    }

    private static boolean reasoned(Dossier dossier, String name) {
        return dossier.settings().list(ID, "reasoned").contains(name);
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.strip().startsWith("#") && !line.strip().equals("---");
    }

    private static String first(String path) {
        return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    }

    private static boolean matches(String pattern, String name) {
        var parts = List.of(pattern.split("\\*", -1));
        return name.matches(String.join(".*", parts.stream().map(Pattern::quote).toList()));
    }

    private static Map<String, String> values(List<Seen<YamlKey>> keys) {
        var values = new TreeMap<String, String>();
        keys.forEach(key -> values.put(key.fact().path(), key.fact().value()));
        return values;
    }

    private static Subject datacenter(String name) {
        return Subject.of(Subject.Kind.DATACENTER, name);
    }

    private static Verdict about(Verdict verdict, Seen<?> seen) {
        return verdict.from(seen).against("protected");
    }

    private static <F extends muniment.analysis.fact.Fact> List<Seen<F>> in(
            Dossier dossier, Reading reading, Class<F> kind) {
        return dossier.all(kind).stream()
                .filter(seen -> seen.reading().equals(reading))
                .toList();
    }
}
