package muniment.desktop.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.desktop.work.BannerStack;
import muniment.desktop.work.Errands;
import muniment.desktop.work.JobBar;
import muniment.desktop.work.NoticeBoard;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** The window's inside, put together: view, presenter and the keys of every action. */
public final class Shell implements Navigator {
    private final ShellPresenter presenter;
    private final ShellView view;
    private final Region root;

    /** What the shell is furnished with: the rooms, the doors, the dialogs, and the way to end the program. */
    public record Furniture(RoomMaker rooms, Doors doors, Panels panels, Runnable quit) {}

    /** @param furnish makes the furniture for a navigator, which is this shell */
    public Shell(Text text, ZoneId zone, NoticeBoard notices, Errands errands, Function<Navigator, Furniture> furnish) {
        var furniture = furnish.apply(this);
        var model = new ShellModel();
        var actions = new ShellActions(
                furniture.doors(), furniture.panels(), notices, text, furniture.quit(), this::focusSearch);
        this.presenter = new ShellPresenter(model, text, zone, furniture.rooms(), actions);
        this.view = new ShellView(model, presenter, text, new BannerStack(notices, text), new JobBar(errands, text));
        this.root = view.build();
    }

    private void focusSearch() {
        view.focusSearch();
    }

    /** The node that fills the window. */
    public Region root() {
        return root;
    }

    /** Gives a scene the keys of every action. */
    public void listen(Scene scene) {
        for (var action : Action.values()) {
            action.shortcut().ifPresent(keys -> scene.getAccelerators().put(keys, () -> presenter.perform(action)));
        }
    }

    /**
     * Shows an assessment at the place of this name, as {@link #placeName} gave it, or at the matrix; null for none.
     */
    public void show(@Nullable OpenDocument document, String placeName) {
        presenter.show(
                document,
                document == null ? new Place.Welcome() : Places.named(placeName).orElseGet(Place.Matrix::new));
    }

    /** The name of the place where somebody is, to be remembered. */
    public String placeName() {
        return Places.name(presenter.here());
    }

    public Optional<OpenDocument> document() {
        return presenter.document();
    }

    /** Does an action as if its keys were pressed. */
    public void perform(Action action) {
        presenter.perform(action);
    }

    /** Takes files as if they were dropped on the window. */
    public void dropped(List<Path> files) {
        presenter.dropped(files);
    }

    @Override
    public void go(Place place) {
        presenter.go(place);
    }

    @Override
    public void back() {
        presenter.back();
    }

    @Override
    public void forward() {
        presenter.forward();
    }
}
