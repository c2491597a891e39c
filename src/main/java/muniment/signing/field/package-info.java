/**
 * Empty places for signatures in a PDF that is being laid out.
 *
 * <p>A neutral corner: it uses PDFBox only and knows neither keys nor verdicts, so that {@code muniment.report} may use
 * it although it knows nothing of {@code muniment.signing}. Must not use any other {@code muniment} package.
 */
@NullMarked
package muniment.signing.field;

import org.jspecify.annotations.NullMarked;
