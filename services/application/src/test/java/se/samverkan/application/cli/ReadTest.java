package se.samverkan.application.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.samverkan.application.Samverkan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code samverkan read} prints, and with which status it ends. */
class ReadTest {

  private static final String MINUTES =
      """
      Protokoll nämndsamverkan
      Tid: 2024-03-01 kl. 13:00–15:00
      Plats: Åkersborg
      Närvarande:
      Eva Ek, Ekmarken, ordförande
      Ulf Alm, Almby

      § 1 Dagordning
      Dagordningen godkändes.
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void eachFileBecomesOneObjectOfAnArray() throws IOException {
    Path first = file("första.txt", MINUTES);
    Path second = file("andra.md", MINUTES);

    int status = read(first, second);

    assertThat(err).hasToString("");
    assertThat(status).isZero();
    JsonNode readings = JsonMapper.shared().readTree(out.toString());
    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).get("source").asString()).isEqualTo("första.txt");
    assertThat(readings.get(1).get("date").asString()).isEqualTo("2024-03-01");
  }

  @Test
  void whatCannotBeReadIsNamedInOneLineAndTheOthersGoOn() throws IOException {
    Path missing = folder.resolve("saknas.txt");
    Path empty = file("tom.txt", "");

    int status = read(missing, empty, file("bra.txt", MINUTES));

    assertThat(status).isEqualTo(1);
    assertThat(err.toString().lines())
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo("saknas.txt: there is no such file");
    assertThat(JsonMapper.shared().readTree(out.toString())).hasSize(1);
  }

  @Test
  void whatIsNotMinutesIsSaidSo() throws IOException {
    int status = read(file("recept.txt", "Vispa grädden.\nRör ner sockret.\n"));

    assertThat(status).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("recept.txt: The text names neither a body nor the date of a meeting.");
  }

  @Test
  void withoutFilesTheUsageIsShown() {
    assertThat(read()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("FILE", "Usage: samverkan read");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private int read(Path... files) {
    String[] arguments = new String[files.length + 1];
    arguments[0] = "read";
    for (int i = 0; i < files.length; i++) {
      arguments[i + 1] = files[i].toString();
    }
    return Samverkan.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
