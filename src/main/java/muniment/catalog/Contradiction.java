package muniment.catalog;

/** Two published positions that do not agree, and how Muniment handles them. */
public record Contradiction(
        String id, String topic, String positionA, String positionB, String handling, Criticality.Level importance) {}
