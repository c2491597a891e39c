package muniment.analysis.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.CheckId;
import muniment.catalog.Parameter;

/** The values that checks compare with: the catalog's, or those that this assessment uses instead. */
public final class Settings {
    private final Catalog catalog;
    private final Map<ParameterId, List<String>> changed;

    private Settings(Catalog catalog, Map<ParameterId, List<String>> changed) {
        this.catalog = catalog;
        this.changed = Map.copyOf(changed);
    }

    /** The catalog's values. */
    public static Settings of(Catalog catalog) {
        return new Settings(catalog, Map.of());
    }

    /** The catalog's values, but for those that were changed. */
    public static Settings of(Catalog catalog, Map<ParameterId, List<String>> changed) {
        return new Settings(catalog, changed);
    }

    /** The catalog that the checks are from. */
    public Catalog catalog() {
        return catalog;
    }

    /** What the catalog says of a check. */
    public Check check(CheckId id) {
        return catalog.check(id).orElseThrow(() -> new IllegalArgumentException("the catalog has no check " + id));
    }

    /** The parameter itself, with its title and sources. */
    public Parameter parameter(CheckId check, String name) {
        return check(check)
                .parameter(name)
                .orElseThrow(() -> new IllegalArgumentException(check + " has no parameter " + name));
    }

    /** The values in use, whatever they are; empty where nobody has declared them. */
    public Optional<List<String>> declared(CheckId check, String name) {
        var own = changed.get(new ParameterId(check, name));
        return own == null ? parameter(check, name).declared() : Optional.of(own);
    }

    /** A list; empty where nobody has declared it. */
    public List<String> list(CheckId check, String name) {
        return declared(check, name).orElse(List.of());
    }

    /** A text that may be undeclared. */
    public Optional<String> text(CheckId check, String name) {
        return declared(check, name).map(List::getFirst);
    }

    /** A number that may be undeclared. */
    public Optional<Double> number(CheckId check, String name) {
        return text(check, name).map(Double::valueOf);
    }

    /** A number for which the catalog has a value. */
    public double required(CheckId check, String name) {
        return number(check, name).orElseThrow(() -> new IllegalArgumentException(check + " has no value for " + name));
    }

    /** A yes or no that may be undeclared. */
    public Optional<Boolean> flag(CheckId check, String name) {
        return text(check, name).map(Boolean::valueOf);
    }

    /** Whether this assessment uses another value than the catalog's. */
    public boolean deviates(CheckId check, String name) {
        return changed.containsKey(new ParameterId(check, name))
                && !declared(check, name).equals(parameter(check, name).declared());
    }
}
