package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import muniment.assessment.Judgement;
import muniment.assessment.SeenContent;
import muniment.assessment.Stated;
import muniment.readiness.Standing;

/** One obligation as a reviewer has to see it: judgement, reason, evidence, and the digest that names all of them. */
record StandingDetail(Terminal terminal, Evidences words) {
    List<String> lines(Standing standing) {
        var answer = standing.answer();
        var lines = new ArrayList<String>();
        lines.addAll(new StandingWords(terminal).lines(standing));
        lines.add(terminal.say("cli.detail.asked", standing.obligation().question()));
        answer.judgements().forEach(stated -> lines.addAll(judgement(stated)));
        var evidence = answer.standingEvidence();
        if (evidence.isEmpty()) {
            lines.add(terminal.say("cli.detail.no-evidence"));
        } else {
            lines.add(terminal.say("cli.detail.evidence"));
            evidence.forEach(onFile -> lines.addAll(words.lines(onFile)));
        }
        lines.add(terminal.say("cli.detail.content", SeenContent.digest(answer).hex()));
        return lines;
    }

    private List<String> judgement(Stated<Judgement> stated) {
        var judgement = stated.value();
        var lines = new ArrayList<String>();
        lines.add(terminal.say(
                "cli.detail.judged",
                terminal.text().name("result", judgement.result()),
                stated.by().person().name(),
                stated.at().toString(),
                judgement.because()));
        judgement
                .expiry()
                .ifPresent(
                        until -> lines.add(terminal.say("cli.detail.risk", until.toString(), judgement.acceptedBy())));
        return lines;
    }
}
