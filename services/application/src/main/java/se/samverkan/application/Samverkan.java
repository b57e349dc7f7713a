package se.samverkan.application;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import se.samverkan.application.cli.Demo;
import se.samverkan.application.cli.Import;
import se.samverkan.application.cli.MakeToken;
import se.samverkan.application.cli.Read;
import se.samverkan.application.cli.Rehearse;
import se.samverkan.application.cli.Report;
import se.samverkan.application.cli.Serve;
import se.samverkan.platform.PlatformConfiguration;

/** The command {@code samverkan}. */
@Command(
    name = "samverkan",
    description =
        "Meetings, decisions and assignments of bodies in which municipalities cooperate.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      Serve.class,
      Demo.class,
      Import.class,
      Report.class,
      Read.class,
      MakeToken.class,
      Rehearse.class
    })
public final class Samverkan implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command that the arguments name and ends the process with its status. */
  public static void main(String... arguments) {
    loadZonesBeforeLogging();
    CommandLine commandLine = commandLine();
    commandLine.setOut(utf8(FileDescriptor.out));
    commandLine.setErr(utf8(FileDescriptor.err));
    int status = commandLine.execute(arguments);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(status);
  }

  /** The command with all its subcommands, not yet run. */
  public static CommandLine commandLine() {
    return new CommandLine(new Samverkan()).setExecutionExceptionHandler(new OneLinePerFailure());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  /**
   * The calendar library brings zone rules, and logs while the JVM loads them; when it is logging
   * that asks for a zone first, SLF4J prints a warning.
   */
  private static void loadZonesBeforeLogging() {
    Objects.requireNonNull(PlatformConfiguration.ZONE.getRules());
  }

  /** What the command prints is UTF-8 whatever the locale. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
