package muniment.cli;

import java.util.Arrays;
import java.util.List;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.CheckId;
import muniment.catalog.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A value that a check compares with, as a person writes it: {@code CHECK.NAME=VALUE}; the values of a list are
 * separated by commas.
 *
 * @param text the value, null where there is none
 */
record ParameterText(
        Check check, Parameter parameter, @Nullable String text) {
    static ParameterText of(Catalog catalog, String written) throws UsageProblem {
        var equals = written.indexOf('=');
        var name = equals < 0 ? written : written.substring(0, equals);
        var dot = name.lastIndexOf('.');
        var check = find(catalog, dot < 0 ? name : name.substring(0, dot));
        if (dot < 0) {
            throw new UsageProblem("cli.parameter.which", check.id().value(), names(check));
        }
        var parameter = check.parameter(name.substring(dot + 1));
        if (parameter.isEmpty()) {
            throw new UsageProblem(
                    "cli.parameter.unknown", name.substring(dot + 1), check.id().value(), names(check));
        }
        return new ParameterText(check, parameter.get(), equals < 0 ? null : written.substring(equals + 1));
    }

    /** The values. */
    List<String> values() throws UsageProblem {
        var given = text == null ? "" : text.strip();
        var values = parameter.kind() == Parameter.Kind.LIST
                ? Arrays.stream(given.split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : List.of(given);
        var refused = parameter.kind().refuse(values);
        if (refused.isPresent()) {
            throw new UsageProblem("cli.parameter.refused", name(), refused.get());
        }
        return values;
    }

    String name() {
        return check.id() + "." + parameter.name();
    }

    private static Check find(Catalog catalog, String name) throws UsageProblem {
        var full = name.startsWith("CHK-") ? name : "CHK-" + name;
        return catalog.checks().stream()
                .filter(check -> check.id().equals(new CheckId(full)))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("cli.parameter.no-check", name));
    }

    private static String names(Check check) {
        return String.join(
                ", ", check.rule().parameters().stream().map(Parameter::name).toList());
    }
}
