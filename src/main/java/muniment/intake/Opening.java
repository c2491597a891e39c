package muniment.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/**
 * Opens files, folders and archives that were handed over together.
 *
 * <p>Guarantees that nothing outside of them is read, that nothing is written outside the scratch directory, and that
 * it stays within the limits whatever an archive says of itself. Archives within archives are taken as they are and not
 * unpacked.
 */
public final class Opening {
    private final Taking taking;

    private Opening(Taking taking) {
        this.taking = taking;
    }

    /**
     * Everything in these files, folders and archives.
     *
     * @param scratch an empty directory that stays as long as the exhibits are read; the caller deletes it
     * @param watch is told each file and may stop the work by throwing
     */
    public static Handed of(List<Path> paths, Path scratch, Limits limits, Watch watch) {
        var taking = new Taking(scratch, limits, watch);
        var opening = new Opening(taking);
        paths.forEach(opening::take);
        return taking.handed();
    }

    /** A path that a person named is followed even if it is a link: they see what it is called. */
    private void take(Path path) {
        var name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (Files.isDirectory(path)) {
                folder(name, path);
            } else {
                file(name, path);
            }
        } catch (Refused refused) {
            taking.refuse(name, refused);
        } catch (IOException unreadable) {
            taking.refuse(name, unreadable);
        }
    }

    private void file(String name, Path file) throws IOException, Refused {
        if (!Files.exists(file)) {
            throw new Refused("missing");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused("not-a-file");
        }
        if (!Files.isReadable(file)) {
            throw new Refused("not-readable");
        }
        switch (Wrapping.of(file)) {
            case NONE -> taking.file(name, file);
            case ZIP -> {
                if (ZipEntries.isDocument(file)) {
                    taking.file(name, file);
                } else {
                    ZipEntries.take(name, file, taking);
                }
            }
            case TAR -> TarEntries.tar(name, file, taking);
            case TAR_GZ -> TarEntries.tarGz(name, file, taking);
            case GZ -> TarEntries.gz(name, file, taking);
        }
    }

    private void folder(String name, Path folder) throws IOException {
        var depth = taking.limits().depth();
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return visited(name(file), file, attributes);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                taking.refuse(name(file), failure);
                return FileVisitResult.CONTINUE;
            }

            private String name(Path file) {
                return name + "/" + folder.relativize(file).toString().replace('\\', '/');
            }
        });
    }

    private FileVisitResult visited(String name, Path file, BasicFileAttributes attributes) {
        if (EntryName.litter(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (taking.full()) {
            taking.refuse(
                    name,
                    new Refused("too-many", Integer.toString(taking.limits().files())));
            return FileVisitResult.TERMINATE;
        }
        try {
            if (attributes.isSymbolicLink()) {
                throw new Refused("link");
            }
            if (attributes.isDirectory()) {
                throw new Refused("too-deep", Integer.toString(taking.limits().depth()));
            }
            file(name, file);
        } catch (Refused refused) {
            taking.refuse(name, refused);
        } catch (IOException unreadable) {
            taking.refuse(name, unreadable);
        }
        return FileVisitResult.CONTINUE;
    }
}
