package muniment.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SectionNameTest {
    @Test
    void givenHeadingsInDifferentCasingsThenTheyReadInOne() {
        assertEquals("Microsoft responsibilities", SectionName.of("Microsoft Responsibilities"));
        assertEquals("Customer responsibilities", SectionName.of("Customer responsibilities"));
        assertEquals(
                "Microsoft responsibilities  \u203a  Availability and SLA",
                SectionName.of("Microsoft Responsibilities / Availability and SLA"));
    }
}
