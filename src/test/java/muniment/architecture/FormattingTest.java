package muniment.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormattingTest {
    @Test
    void everySourceIsInTheHouseStyle() throws IOException, FormatterException {
        var strays = new ArrayList<Path>();
        for (var file : SourceFiles.all()) {
            var source = Files.readString(file);
            if (!Format.styled(source).equals(source)) {
                strays.add(file);
            }
        }
        assertEquals(List.of(), strays, "rewrite them with: ./mvnw -q test-compile -Pformat");
    }
}
