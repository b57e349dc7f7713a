package se.samverkan.application.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;

/** Signs in once and makes a token, so that the commands that speak to a server can. */
@Command(
    name = "token",
    description = {
      "Asks for your password, or reads it from standard input, and prints a new token: what",
      "import and report act with, given to them as SAMVERKAN_TOKEN."
    })
public final class MakeToken implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerAddress server = new ServerAddress();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What you will know the token by: the command line unless said.")
  private String name = "the command line";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "The most it may do: SECRETARY unless said. One of ${COMPLETION-CANDIDATES}.")
  private TokenRole role = TokenRole.SECRETARY;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "How long it is good for: 30 days unless said.")
  private int days = 30;

  @Parameters(paramLabel = "LOGIN", description = "Your login name.")
  private String loginName = "";

  @Override
  public Integer call() throws IOException {
    try {
      spec.commandLine().getOut().println(made().text());
      return ExitCode.OK;
    } catch (ServerFailure e) {
      spec.commandLine().getErr().println("samverkan: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private Tokens.Made made() throws IOException {
    WebClient client = server.client();
    Map<String, String> credentials = Map.of("loginName", loginName, "password", password());
    ResponseEntity<Void> signedIn =
        server.answer(
            client.post().uri("/api/sessions").bodyValue(credentials).retrieve().toBodilessEntity(),
            PATIENCE);
    String cookies =
        signedIn.getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
            .map(set -> set.replaceFirst(";.*", ""))
            .collect(Collectors.joining("; "));
    String proof = UUID.randomUUID().toString();
    var wanted =
        Map.of(
            "name", name,
            "role", role,
            "expiresAt", Instant.now(Clock.systemUTC()).plus(Duration.ofDays(days)));
    var asked =
        client
            .post()
            .uri("/api/me/tokens")
            .header(HttpHeaders.COOKIE, cookies + "; __Host-csrf=" + proof)
            .header("X-XSRF-TOKEN", proof)
            .bodyValue(wanted)
            .retrieve();
    return server.answer(asked.bodyToMono(Tokens.Made.class), PATIENCE);
  }

  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Password: "));
    }
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Objects.requireNonNullElse(input.readLine(), "");
  }
}
