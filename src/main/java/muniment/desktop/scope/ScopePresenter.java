package muniment.desktop.scope;

import java.util.ArrayList;
import java.util.List;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.desktop.shell.OpenDocument;
import muniment.session.Snapshot;
import muniment.text.Text;

/** Changes what the open assessment is about. */
final class ScopePresenter {
    private final OpenDocument document;
    private final Text text;
    private final ScopeModel model;

    ScopePresenter(OpenDocument document, Text text) {
        this.document = document;
        this.text = text;
        this.model = model(document.snapshot());
    }

    ScopeModel model() {
        return model;
    }

    private static ScopeModel model(Snapshot now) {
        return ScopeValues.of(
                now.catalog(), now.assessment().scope(), now.assessment().traits());
    }

    /** Records what the form holds; a refused part leaves the form open with its reasons. */
    void save(Runnable close) {
        document.submit(
                new Command.SetScope(ScopeValues.scope(model)),
                scope -> document.submit(
                        new Command.SetTraits(ScopeValues.traits(model)),
                        traits -> finish(List.of(scope, traits), close)));
    }

    private void finish(List<Decision> decisions, Runnable close) {
        var reasons = new ArrayList<Decision.Reason>();
        for (var decision : decisions) {
            switch (decision) {
                case Decision.Accepted _ -> {}
                case Decision.Refused refused -> reasons.addAll(refused.reasons());
            }
        }
        model.refusals.show(reasons.stream().distinct().toList(), text);
        if (reasons.isEmpty()) {
            close.run();
        }
    }
}
