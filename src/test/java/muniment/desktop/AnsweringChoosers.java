package muniment.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import muniment.desktop.outside.Choosers;

/** Choosers that answer the file that the test set. */
public final class AnsweringChoosers implements Choosers {
    private List<Path> answer = List.of();

    public void answer(Path... files) {
        answer = List.of(files);
    }

    @Override
    public Optional<Path> open(Wanted wanted) {
        return answer.stream().findFirst();
    }

    @Override
    public List<Path> openMany(Wanted wanted) {
        return answer;
    }

    @Override
    public Optional<Path> save(Wanted wanted, String suggestedName) {
        return answer.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String titleKey) {
        return open(new Wanted(titleKey, FileKind.ANY));
    }
}
