package muniment.analysis.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.form.text.TextForms;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;

/**
 * One output in a text while it is read by its form.
 *
 * <p>Guarantees that a form which fails on a damaged output takes down only that output, and that the reading says so.
 */
final class Section {
    private final TextForm form;
    private final Recognition recognition;
    private final Gathering gathering;
    private final TextForm.Reader reader;
    private boolean broken;

    private Section(TextForm form, Recognition recognition, Origin origin) {
        this.form = form;
        this.recognition = recognition;
        this.gathering = origin.gathering();
        this.reader = form.open(gathering, origin.title());
    }

    /**
     * The output that starts at the first of these lines, if one does.
     *
     * @param failing forms that failed on this text before; one that fails now is added, and says so once
     */
    static Optional<Section> at(List<Line> lines, Origin origin, Set<TextForm> failing) {
        Optional<Section> likely = Optional.empty();
        for (var form : TextForms.all()) {
            if (failing.contains(form)) {
                continue;
            }
            Optional<Recognition> found;
            try {
                found = form.starts(lines, origin.title()).filter(origin::wants);
            } catch (RuntimeException | StackOverflowError failure) {
                failing.add(form);
                return Optional.of(
                        broken(form, origin, failure, lines.getFirst().number()));
            }
            if (found.isPresent()) {
                if (found.get().confidence() == Recognition.Confidence.CERTAIN) {
                    return Optional.of(new Section(form, found.get(), origin));
                }
                likely = likely.isPresent() ? likely : Optional.of(new Section(form, found.get(), origin));
            }
        }
        return likely;
    }

    private static Section broken(TextForm form, Origin origin, Throwable failure, long line) {
        var section = new Section(
                form,
                new Recognition(
                        form.kind(),
                        Recognition.Confidence.LIKELY,
                        Remarks.say("reading.because-tried", form.kind().value())),
                origin);
        section.give(failure, line);
        return section;
    }

    /** Whether an output of another form certainly starts at the first of these lines. */
    boolean isInterrupted(List<Line> lines, Origin origin, Set<TextForm> failing) {
        return TextForms.all().stream()
                .filter(other -> other != form && !failing.contains(other))
                .anyMatch(other -> interrupts(other, lines, origin));
    }

    /** A form that fails here is not the one that starts here for certain; it fails again, and says so, outside. */
    private boolean interrupts(TextForm other, List<Line> lines, Origin origin) {
        try {
            return other.starts(lines, origin.title())
                    .filter(origin::wants)
                    .filter(found -> found.confidence() == Recognition.Confidence.CERTAIN)
                    .filter(found -> !found.kind().equals(recognition.kind()))
                    .isPresent();
        } catch (RuntimeException | StackOverflowError failure) {
            gathering.remark(Remarks.say(
                    "reading.not-tried",
                    lines.getFirst().number(),
                    other.kind().value(),
                    failure.getClass().getSimpleName()));
            return false;
        }
    }

    /** Whether the line can only belong to this output. */
    boolean expects(Line line) {
        return !broken && reader.expects(line);
    }

    /** Whether the output is that of nodetool, which may fail in the middle. */
    boolean ofNodetool() {
        return recognition.kind().value().startsWith("nodetool-");
    }

    /** Takes the next line; false where the output has ended before it. */
    boolean take(Line line) {
        if (broken) {
            return false;
        }
        try {
            return reader.take(line);
        } catch (RuntimeException | StackOverflowError failure) {
            give(failure, line.number());
            return false;
        }
    }

    /** The command failed while it wrote the output. */
    void failed(Line line) {
        broken = true;
        gathering.discard(Remarks.say("reading.failed", line.number(), brief(line.text())));
    }

    /** The reading, after the last line. */
    Reading close() {
        if (!broken) {
            try {
                reader.end();
            } catch (RuntimeException | StackOverflowError failure) {
                give(failure, 0);
            }
        }
        return gathering.reading(recognition);
    }

    private void give(Throwable failure, long line) {
        broken = true;
        gathering.discard(
                Remarks.say("reading.damaged", line, failure.getClass().getSimpleName() + ": " + failure.getMessage()));
    }

    static String brief(String text) {
        var plain = text.strip();
        return plain.length() <= 160 ? plain : plain.substring(0, 160) + "...";
    }
}
