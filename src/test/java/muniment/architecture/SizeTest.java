package muniment.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small rooms: a class that knows every feature cannot grow here. */
final class SizeTest {
    private static final int LONGEST_FILE = 400;
    private static final int MOST_PARAMETERS = 7;

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        var strays = new ArrayList<Path>();
        for (var file : SourceFiles.all()) {
            if (Files.readAllLines(file).size() > LONGEST_FILE) {
                strays.add(file);
            }
        }
        assertEquals(List.of(), strays, "files of more than " + LONGEST_FILE + " lines");
    }

    @Test
    void noConstructorTakesMoreThanACallerCanCheck() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/template/"))
                .importPackages("muniment");
        var wide = classes.stream()
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_PARAMETERS)
                .map(JavaConstructor::getFullName)
                .toList();
        assertEquals(List.of(), wide, "constructors of more than " + MOST_PARAMETERS + " parameters");
    }
}
