/**
 * The workbench: JavaFX views on snapshots of a session, one package per feature.
 *
 * <p>A feature has at most a model (observable values only), a view (builds nodes on a model, knows no domain) and a
 * presenter (projects a snapshot into the model and turns what a person does into commands; imports no controls).
 * Composition is {@code Wiring}'s alone. No SQL, no PDF library, no JSON.
 */
@NullMarked
package muniment.desktop;

import org.jspecify.annotations.NullMarked;
