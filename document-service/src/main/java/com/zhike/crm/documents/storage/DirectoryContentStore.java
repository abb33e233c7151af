package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps each content as a file of its own, named by its id. */
class DirectoryContentStore implements ContentStore {

    private final Path kept;

    /** On the same file system, so that moving from here is one step. */
    private final Path incoming;

    DirectoryContentStore(Path directory) throws IOException {
        this.kept = Files.createDirectories(directory.resolve("kept"));
        this.incoming = Files.createDirectories(directory.resolve("incoming"));
    }

    @Override
    public long write(ContentId id, InputStream body) throws IOException {
        Path arriving = incoming.resolve(id.value().toString());
        try {
            long size = receive(arriving, body);
            Path place = place(id);
            Files.createDirectories(place.getParent());
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            return size;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static long receive(Path arriving, InputStream body) throws IOException {
        try (FileChannel file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            long size = body.transferTo(out);
            file.force(true);
            return size;
        }
    }

    /** Makes the name in the directory as durable as the file itself. */
    private static void force(Path directory) throws IOException {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    @Override
    public InputStream read(ContentId id, long from, long length) throws IOException {
        InputStream file = Files.newInputStream(place(id));
        try {
            file.skipNBytes(from);
            return new Portion(file, length);
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    @Override
    public void remove(ContentId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    @Override
    public void writtenBefore(Instant time, Consumer<ContentId> visitor) throws IOException {
        Files.walkFileTree(incoming, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.lastModifiedTime().toInstant().isBefore(time)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.walkFileTree(kept, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.lastModifiedTime().toInstant().isBefore(time)) {
                    visitor.accept(
                            new ContentId(UUID.fromString(file.getFileName().toString())));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The last digits of an id are random, so they spread the files evenly. */
    private Path place(ContentId id) {
        String name = id.value().toString();
        return kept.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
