package se.samverkan.application.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import se.samverkan.application.printing.Words;

/** In which language a command prints. */
final class Language {

  /** The languages there are. */
  private enum Code {
    sv,
    en
  }

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "sv or en: the language of what is printed; Swedish unless said.")
  private Code code = Code.sv;

  String code() {
    return code.name();
  }

  Words words() {
    return new Words(Locale.of(code.name()));
  }
}
