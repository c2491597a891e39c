package muniment.analysis.form;

/**
 * A line, or a part of one that is longer than {@link Line#LIMIT}.
 *
 * @param first whether it starts its line
 * @param last whether it ends its line
 */
record Piece(Line line, boolean first, boolean last) {}
