package muniment.desktop;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/**
 * Writes pictures as PNG to {@code target/pictures}. Guarantees that no two pictures of one run are the same: one of
 * them would not show what its name says.
 */
public final class Pictures {
    private static final Path DIRECTORY = Path.of("target", "pictures");

    private Pictures() {}

    /** A part of the screen as it looks. */
    private record Shot(Rectangle place, BufferedImage image) {}

    /** Writes what a scene shows. */
    public static void write(Scene scene, String name, FxRobot robot) {
        var shot = new AtomicReference<WritableImage>();
        robot.interact(() -> shot.set(scene.snapshot(null)));
        write(buffered(shot.get()), name);
    }

    /** Writes what all windows show, dialogs over what is behind them. */
    public static void writeWindows(String name, FxRobot robot) {
        var shots = new AtomicReference<List<Shot>>(List.of());
        robot.interact(() -> shots.set(Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Pictures::shot)
                .toList()));
        write(composed(shots.get()), name);
    }

    private static Shot shot(Window window) {
        var scene = window.getScene();
        var image = buffered(scene.snapshot(null));
        var x = (int) (window.getX() + scene.getX());
        var y = (int) (window.getY() + scene.getY());
        return new Shot(new Rectangle(x, y, image.getWidth(), image.getHeight()), image);
    }

    private static BufferedImage composed(List<Shot> shots) {
        var whole = shots.stream().map(Shot::place).reduce(Rectangle::union).orElseThrow();
        var picture = new BufferedImage(whole.width, whole.height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        shots.forEach(shot -> canvas.drawImage(shot.image(), shot.place().x - whole.x, shot.place().y - whole.y, null));
        canvas.dispose();
        return picture;
    }

    private static void write(BufferedImage picture, String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            Files.createDirectories(DIRECTORY);
            ImageIO.write(picture, "png", bytes);
            notTheSameAsAnother(name + ".png", bytes.toByteArray());
            Files.write(DIRECTORY.resolve(name + ".png"), bytes.toByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void notTheSameAsAnother(String name, byte[] bytes) throws IOException {
        var begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        try (var others = Files.list(DIRECTORY)) {
            for (var other : others.toList()) {
                if (!other.endsWith(name)
                        && Files.getLastModifiedTime(other).toMillis() >= begun
                        && Files.size(other) == bytes.length
                        && Arrays.equals(Files.readAllBytes(other), bytes)) {
                    throw new AssertionError(name + " shows the same as " + other.getFileName());
                }
            }
        }
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }
}
