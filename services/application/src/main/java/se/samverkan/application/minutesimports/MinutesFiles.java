package se.samverkan.application.minutesimports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.documents.DocumentLoader;
import se.samverkan.minutesreader.documents.UnreadableDocument;

/** Documents on disk. */
public final class MinutesFiles {

  private MinutesFiles() {}

  /** A document that could be read, or why it could not. */
  public record Found(@Nullable MinutesFile file, @Nullable ImportResult refused) {

    /** What comes of the one or the other. */
    public <T> T fold(Function<MinutesFile, T> ofFile, Function<ImportResult, T> ofRefused) {
      if (file != null) {
        return ofFile.apply(file);
      }
      if (refused == null) {
        throw new IllegalStateException("neither a file nor a refusal");
      }
      return ofRefused.apply(refused);
    }
  }

  /** Reads a file into memory once it is known that it is a document of bearable size. */
  public static Found read(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      DocumentLoader.load(path);
      return new Found(new MinutesFile(name, Files.readAllBytes(path)), null);
    } catch (UnreadableDocument e) {
      return new Found(null, ImportResult.refused(name, MinutesImports.afterTheName(e, name)));
    } catch (IOException e) {
      return new Found(null, ImportResult.refused(name, "The file cannot be read."));
    }
  }
}
