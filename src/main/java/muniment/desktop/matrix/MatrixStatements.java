package muniment.desktop.matrix;

import java.util.List;
import muniment.catalog.Obligation;
import muniment.catalog.Party;
import muniment.catalog.Source;
import muniment.catalog.Statement;
import muniment.catalog.TaskId;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.matrix.MatrixModel.Said;
import muniment.journal.Result;
import muniment.readiness.Standing;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** The statements behind one row of the matrix: what Microsoft does with its sources, what the customer owes. */
final class MatrixStatements {
    private final Snapshot snapshot;
    private final Text text;
    private final Marks marks;

    MatrixStatements(Snapshot snapshot, Text text) {
        this.snapshot = snapshot;
        this.text = text;
        this.marks = new Marks(text);
    }

    List<Said> ofMicrosoft(TaskId task) {
        return snapshot.catalog().statementsOf(task).stream()
                .filter(MatrixCells::concernsMicrosoft)
                .map(statement -> said(
                        statement,
                        part(statement.wording().providerPart(), statement),
                        null,
                        text.name("kind", statement.kind())))
                .toList();
    }

    List<Said> ofCustomer(TaskId task) {
        return snapshot.catalog().statementsOf(task).stream()
                .filter(statement -> statement.party() != Party.MICROSOFT || statement instanceof Obligation)
                .map(this::owed)
                .toList();
    }

    private Said owed(Statement statement) {
        var words = part(statement.wording().customerPart(), statement);
        return snapshot.readiness()
                .standing(statement.id())
                .map(standing -> said(statement, words, marks.of(standing.result()), support(standing)))
                .orElseGet(() -> said(statement, words, null, text.name("kind", statement.kind())));
    }

    private static String part(String part, Statement statement) {
        return part.isEmpty() ? statement.wording().text() : part;
    }

    private Said said(Statement statement, String words, @Nullable Mark state, String support) {
        return new Said(
                statement.id().value(),
                statement.title(),
                words,
                state,
                support,
                statement.sources().stream()
                        .flatMap(source -> snapshot.catalog().source(source).stream())
                        .map(Source::title)
                        .toList(),
                statement instanceof Obligation);
    }

    private String support(Standing standing) {
        return standing.result() == Result.NOT_ASSESSED
                ? ""
                : text.say("matrix.support", text.name("assurance", standing.assurance()));
    }
}
