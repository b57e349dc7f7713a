import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Checks or mends the form of all Java sources, as google-java-format has it. Run by the build on
 * the JDK that compiles, which need not be the one that Maven runs on.
 *
 * <p>Files that were found in form before, by the same version of the formatter, are known by a
 * digest of their content and are not looked at again.
 */
final class Format {

  private static final Set<String> NOT_SOURCES = Set.of("target", "data", "node_modules");

  private final Formatter formatter = new Formatter();
  private final Set<String> inForm = new ConcurrentSkipListSet<>();
  private final Queue<String> differing = new ConcurrentLinkedQueue<>();
  private final Set<String> known;
  private final boolean write;
  private final String version;

  private Format(Set<String> known, boolean write, String version) {
    this.known = known;
    this.write = write;
    this.version = version;
  }

  /** Arguments: {@code check} or {@code write}, the root folder, the formatter's version. */
  public static void main(String... arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    Path root = Path.of(arguments[1]);
    Path memory = root.resolve("target").resolve("sources-in-form.txt");
    Set<String> known = Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of();
    Format format = new Format(known, write, arguments[2]);

    sources(root).parallelStream().forEach(source -> format.look(root, source));

    Files.createDirectories(memory.getParent());
    Files.write(memory, format.inForm);
    format.differing.stream().sorted().forEach(System.err::println);
    if (!format.differing.isEmpty() && !write) {
      System.err.println("The files above are not in form; mend them: ./mvnw -Pformat validate");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> sources = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean skipped =
                !folder.equals(root) && (NOT_SOURCES.contains(name) || name.startsWith("."));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              sources.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sources;
  }

  private void look(Path root, Path file) {
    try {
      String source = Files.readString(file);
      String digest = digest(source);
      if (known.contains(digest)) {
        inForm.add(digest);
        return;
      }
      String formatted = formatted(source);
      if (source.equals(formatted)) {
        inForm.add(digest);
        return;
      }
      differing.add(root.relativize(file).toString());
      if (write) {
        Files.writeString(file, formatted);
        inForm.add(digest(formatted));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      differing.add(root.relativize(file) + ": " + e.getMessage());
    }
  }

  private String formatted(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    String used = RemoveUnusedImports.removeUnusedImports(ordered);
    return StringWrapper.wrap(formatter.formatSource(used), formatter);
  }

  private String digest(String source) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(version.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
      return HexFormat.of().formatHex(sha256.digest(source.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
