package se.samverkan.platform.kept;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.springframework.boot.SpringBootVersion;

/**
 * What stands for the code that makes documents: the names and checksums of every file beside the
 * classes that make them, in the same jars or folders, and the versions of what they run on. It
 * changes whenever a document could.
 */
final class CodeFingerprint {

  private CodeFingerprint() {}

  /** The same text for the same code; another one, almost certainly, for other code. */
  static String of(Collection<Class<?>> classes) throws IOException {
    TreeMap<String, URL> places = new TreeMap<>();
    for (Class<?> type : classes) {
      URL place = type.getProtectionDomain().getCodeSource().getLocation();
      places.put(place.toString(), place);
    }
    CRC32C sum = new CRC32C();
    for (URL place : places.values()) {
      add(sum, place);
    }
    return String.join(
        " ",
        HexFormat.of().toHexDigits((int) sum.getValue()),
        Objects.toString(SpringBootVersion.getVersion()),
        Runtime.version().toString());
  }

  private static void add(CRC32C sum, URL place) throws IOException {
    if (!place.getProtocol().equals("file")) {
      add(sum, ((JarURLConnection) place.openConnection()).getJarFile());
      return;
    }
    Path path = Path.of(URI.create(place.toString()));
    if (Files.isDirectory(path)) {
      addFolder(sum, path);
    } else {
      try (JarFile jar = new JarFile(path.toFile())) {
        add(sum, jar);
      }
    }
  }

  private static void add(CRC32C sum, JarFile jar) {
    jar.stream().forEach(entry -> add(sum, entry.getName() + entry.getCrc() + entry.getSize()));
  }

  private static void addFolder(CRC32C sum, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    byte[] buffer = new byte[1 << 16];
    for (Path file : files) {
      add(sum, folder.relativize(file).toString());
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          sum.update(buffer, 0, read);
        }
      }
    }
  }

  private static void add(CRC32C sum, String text) {
    sum.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
