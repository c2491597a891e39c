package muniment.collect;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * A plan written as a script.
 *
 * <p>Guarantees that every name in it is quoted: what stands in an assessment cannot become a command.
 */
public record CollectionScript(CollectionPlan plan, Shell shell) {
    private static final String TEMPLATES = "muniment.collect.template";

    String text() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Plain, null, TEMPLATES);
        var output = new StringOutput();
        engine.render(
                switch (shell) {
                    case BASH -> "bash.jte";
                    case POWERSHELL -> "powershell.jte";
                },
                this,
                output);
        return output.toString();
    }

    /** A name of the plan as the shell writes it. */
    public String named(String value) {
        return shell.quoted(value.replaceAll("\\p{Cntrl}", ""));
    }

    /** The names of the cluster. */
    public Names names() {
        return plan.names();
    }

    /** The commands that run once. */
    public List<Command> once() {
        return each("");
    }

    /** The commands that are repeated for something. */
    public List<Command> each(String what) {
        return plan.commands().stream()
                .filter(command -> command.each().equals(what))
                .toList();
    }

    /** Whether the plan has a command that is repeated for something. */
    public boolean has(String what) {
        return !each(what).isEmpty();
    }

    /** The command as the shell runs it. */
    public String run(Command command) {
        return shell.withVariables(command.run());
    }

    /** The name of the file for its output. */
    public String file(Command command) {
        return shell.wordWithVariables(command.file());
    }

    /** What only a person can collect. */
    public List<CollectionPlan.Step> byHand() {
        return plan.steps().stream().filter(step -> step.commands().isEmpty()).toList();
    }

    /** A text for a comment: on one line. */
    public String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }
}
