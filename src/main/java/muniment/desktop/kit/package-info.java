/**
 * What every feature of the workbench is built of.
 *
 * <p>How a feature looks: one package with {@code XModel} (observable values only), {@code XView} (a class with
 * {@code Region build()}, made from the model and a handler interface; imports no session and no domain),
 * {@code XPresenter} (projects a {@code Snapshot} into the model, turns handlers into commands; imports no controls)
 * and {@code XRoom implements muniment.desktop.shell.Room}, which composes the three and is what {@code Wiring} makes
 * with {@code new XRoom(Surroundings, OpenDocument)}.
 *
 * <ul>
 *   <li>{@link muniment.desktop.kit.FxThread}: the only class that reaches for the JavaFX thread; take an
 *       {@link java.util.concurrent.Executor}.
 *   <li>{@link muniment.desktop.kit.Attached}: {@code Attached.to(node, observable, consumer)} instead of listeners.
 *   <li>{@link muniment.desktop.kit.Described}: {@code new Described(text).button(Action.SUBMIT, handlers::submit)},
 *       {@code .name(table, "checklist.table")}: every control that takes the focus is named by it or by a form.
 *   <li>{@link muniment.desktop.kit.Form} with {@link muniment.desktop.kit.Refusals}: the last part of a field's key is
 *       the name of the {@code Decision.Field}.
 *   <li>{@link muniment.desktop.kit.Marks} turns a judgement into a {@link muniment.desktop.kit.Mark} (presenter),
 *       {@link muniment.desktop.kit.Pill} shows it (view).
 *   <li>{@link muniment.desktop.kit.Rows}: keeps an observable list in step by id, with the selection.
 *   <li>{@link muniment.desktop.kit.Em}: what must be measured in code is measured in the size of the text.
 *   <li>{@link muniment.desktop.kit.Dialogs} and {@link muniment.desktop.kit.Sheet},
 *       {@link muniment.desktop.kit.EmptyState}, {@link muniment.desktop.kit.Icons}.
 * </ul>
 *
 * <p>Around a room: {@code muniment.desktop.shell.Surroundings} (text, navigator, errands, notices, dialogs, outside)
 * and {@code muniment.desktop.shell.OpenDocument} ({@code snapshots()}, {@code submit(command, then)}). Long work is
 * {@code errands.start(title, job, done)}. A room's own actions arrive by {@code Room.perform(Action)}; new ones are
 * added to {@code muniment.desktop.action.Action} with the wording {@code action.its-name}. The wording of a feature is
 * {@code assets/text/FEATURE.properties}, its keys begin with the feature's name; its style is
 * {@code assets/theme/FEATURE.css} in {@code em} and in the tokens of {@code tokens.css}; its selectors begin with a
 * class of the feature, because all sheets are one.
 *
 * <p>May use JavaFX, the text and, for marks and refusals, the enums of the domain. Knows no place and no feature.
 */
@NullMarked
package muniment.desktop.kit;

import org.jspecify.annotations.NullMarked;
