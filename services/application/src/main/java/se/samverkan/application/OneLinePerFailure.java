package se.samverkan.application;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.samverkan.platform.eventstore.EventStoreUnavailable;
import se.samverkan.platform.refusals.Refusal;

/** Tells a failure that a person can mend in one line, and any other with its stack. */
final class OneLinePerFailure implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, @Nullable ParseResult parsed) throws Exception {
    String line =
        Stream.<@Nullable Throwable>iterate(
                failure, Objects::nonNull, each -> Objects.requireNonNull(each).getCause())
            .map(OneLinePerFailure::line)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> failure);
    commandLine.getErr().println("samverkan: " + line);
    return ExitCode.SOFTWARE;
  }

  private static @Nullable String line(@Nullable Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> refusal.sentence();
      case EventStoreUnavailable unavailable -> unavailable.getMessage();
      case MongoSecurityException _ ->
          "MongoDB refuses the name or password in SAMVERKAN_READ_MODELS_URI.";
      case MongoTimeoutException _ ->
          "MongoDB does not answer at the address in SAMVERKAN_READ_MODELS_URI.";
      case PortInUseException taken ->
          "Port "
              + taken.getPort()
              + " is taken by another program; choose another one with --port.";
      case null, default -> null;
    };
  }
}
