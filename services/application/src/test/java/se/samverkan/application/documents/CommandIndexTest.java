package se.samverkan.application.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/commands.md says which commands there are. */
class CommandIndexTest {

  private static final Path DOCUMENT = Repository.ROOT.resolve("docs/commands.md");

  @Test
  void theIndexOfCommandsIsUpToDate() throws IOException {
    String current = new CommandIndex().document();
    if ("write".equals(System.getProperty("command.index"))) {
      Files.writeString(DOCUMENT, current);
    }

    assertThat(Files.readString(DOCUMENT))
        .as("docs/commands.md; write it anew with -Dcommand.index=write")
        .isEqualTo(current);
  }

  @Test
  void everyCommandHasATest() {
    assertThat(new CommandIndex().document().lines())
        .filteredOn(line -> line.startsWith("| ["))
        .isNotEmpty()
        .allMatch(line -> line.contains("Test]("));
  }
}
