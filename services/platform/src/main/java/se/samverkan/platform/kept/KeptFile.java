package se.samverkan.platform.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import se.samverkan.platform.kept.Kept.KeptToken;

/**
 * A file of BSON documents: first one that says what follows, then the documents of each
 * collection, last eight bytes with the CRC-32C of all before, in little-endian order. It is
 * written beside the old one and takes its place when it is whole and on the disk.
 */
public final class KeptFile {

  private static final DocumentCodec CODEC = new DocumentCodec();
  private static final String NAME = "read-models.bson";
  private static final int SMALLEST_DOCUMENT = 5;

  private final Path file;

  /** In a folder that need not be there yet. */
  public KeptFile(Path folder) {
    this.file = folder.resolve(NAME).toAbsolutePath().normalize();
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** It is written with nothing but what its owner may read, where the system knows owners. */
  void write(Kept kept) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    OwnerOnly.create(beside);
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      CRC32C sum = new CRC32C();
      OutputStream out =
          new CheckedOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)), sum);
      put(out, new RawBsonDocument(header(kept), CODEC));
      for (List<RawBsonDocument> documents : kept.documents().values()) {
        for (RawBsonDocument document : documents) {
          put(out, document);
        }
      }
      out.write(
          ByteBuffer.allocate(Long.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putLong(sum.getValue())
              .array());
      out.flush();
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads all of it.
   *
   * @throws IOException when it cannot be read, or is not what was written
   */
  public Kept read() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - Long.BYTES;
    if (length < 0) {
      throw new IOException("it ends too early");
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (all.getLong(length) != sum.getValue()) {
      throw new IOException("it is damaged");
    }
    try {
      return parse(all.limit(length));
    } catch (BSONException
        | BufferUnderflowException
        | ClassCastException
        | IllegalArgumentException
        | NullPointerException e) {
      throw new IOException("it is of another kind", e);
    }
  }

  private static Kept parse(ByteBuffer all) {
    Document header = next(all).decode(CODEC);
    Map<String, List<RawBsonDocument>> documents = new LinkedHashMap<>();
    for (Document collection : header.getList("collections", Document.class)) {
      int size = collection.getInteger("documents");
      List<RawBsonDocument> some = new ArrayList<>(Math.min(size, all.remaining()));
      for (int i = 0; i < size; i++) {
        some.add(next(all));
      }
      documents.put(collection.getString("name"), some);
    }
    return new Kept(
        header.getString("code"),
        new LastEvent(
            header.getLong("position"), header.getString("eventId"), header.getLong("events")),
        header.getList("tokens", Document.class).stream()
            .map(
                token ->
                    new KeptToken(
                        token.getString("processor"),
                        token.getString("type"),
                        token.getString("json")))
            .toList(),
        documents);
  }

  private static Document header(Kept kept) {
    return new Document("code", kept.code())
        .append("position", kept.last().position())
        .append("eventId", kept.last().eventId())
        .append("events", kept.last().events())
        .append(
            "tokens",
            kept.tokens().stream()
                .map(
                    token ->
                        new Document("processor", token.processor())
                            .append("type", token.type())
                            .append("json", token.json()))
                .toList())
        .append(
            "collections",
            kept.documents().entrySet().stream()
                .map(
                    each ->
                        new Document("name", each.getKey())
                            .append("documents", each.getValue().size()))
                .toList());
  }

  private static RawBsonDocument next(ByteBuffer all) {
    int length = all.getInt(all.position());
    if (length < SMALLEST_DOCUMENT || length > all.remaining()) {
      throw new BSONException("No document of " + length + " bytes");
    }
    RawBsonDocument document = new RawBsonDocument(all.array(), all.position(), length);
    all.position(all.position() + length);
    return document;
  }

  private static void put(OutputStream out, RawBsonDocument document) throws IOException {
    var buffer = document.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    out.write(bytes);
  }
}
