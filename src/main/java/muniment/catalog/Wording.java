package muniment.catalog;

import java.util.List;

/**
 * What a statement says, fit to be read aloud.
 *
 * @param providerPart what Microsoft does of a shared statement, empty otherwise
 * @param customerPart what the customer does of a shared statement, empty otherwise
 * @param pitfalls what people overlook
 */
public record Wording(String title, String text, String providerPart, String customerPart, List<String> pitfalls) {
    public Wording {
        pitfalls = List.copyOf(pitfalls);
    }
}
