package se.samverkan.application.minutesimports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.UnreadableDocument;

/** Documents on disk. */
public final class MinutesFiles {

  private MinutesFiles() {}

  /** What is found under the name of a file. */
  public sealed interface Found {

    /** A document that can be read. */
    record Document(MinutesFile file) implements Found {}

    /** Something else. */
    record Nothing(ImportResult refused) implements Found {}
  }

  /** Reads a file into memory once it is known that it is a document of bearable size. */
  public static Found read(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      DocumentLoader.load(path);
      return new Found.Document(new MinutesFile(name, Files.readAllBytes(path)));
    } catch (UnreadableDocument e) {
      return new Found.Nothing(ImportResult.unreadable(name, e));
    } catch (IOException e) {
      return new Found.Nothing(ImportResult.refused(name, "The file cannot be read."));
    }
  }
}
