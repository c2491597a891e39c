package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0.0",
                "1024 bytes | 1024.0",
                "1 KB | 1024.0",
                "1.5 KiB | 1536.0",
                "0,5 MiB | 524288.0",
                "177.539KiB | 181799.936",
                "0B | 0.0",
                "2 TiB | 2.199023255552E12",
                "1.08E8 | 1.08E8",
                "1,234 | null",
                "1.234,56 | null",
                "-1 | null",
                "NaN | null",
                "? | null",
                "3 parsecs | null",
                "99999999999999999999999999 | null",
            })
    void sizesAreBytesOrNothing(String text, String bytes) {
        assertEquals(bytes, String.valueOf(Figure.bytes(text)));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "007, 7", "1.0, null", "-3, null", "1234567890123456789, null"})
    void countsAreWholeOrNothing(String text, String count) {
        assertEquals(count, String.valueOf(Figure.count(text)));
    }
}
