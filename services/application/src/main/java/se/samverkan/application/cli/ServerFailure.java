package se.samverkan.application.cli;

import java.net.ConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** What went wrong with a server, as one line for whoever gave the command. */
final class ServerFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ServerFailure(String line, Throwable cause) {
    super(line, cause);
  }

  /** Of a failure to ask the server at this address, or to understand what it answers. */
  static ServerFailure of(Throwable failure, String url) {
    return switch (failure) {
      case ServerFailure told -> told;
      case WebClientRequestException e when hasCause(e, ConnectException.class) ->
          new ServerFailure(
              "No server answers at " + url + "; start one with ./samverkan serve.", e);
      case WebClientRequestException e ->
          new ServerFailure("The server at " + url + " stopped answering; try again.", e);
      case WebClientResponseException e -> new ServerFailure(sentence(e, url), e);
      default -> new ServerFailure("What answers at " + url + " is no Samverkan server.", failure);
    };
  }

  /** A server of ours says what is wrong in a problem of RFC 9457. */
  private static String sentence(WebClientResponseException e, String url) {
    ProblemDetail problem = problem(e);
    return problem == null || problem.getDetail() == null
        ? "What answers at " + url + " is no Samverkan server: " + e.getStatusCode() + "."
        : problem.getDetail();
  }

  private static @Nullable ProblemDetail problem(WebClientResponseException e) {
    try {
      return e.getResponseBodyAs(ProblemDetail.class);
    } catch (RuntimeException notOne) {
      return null;
    }
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return true;
      }
    }
    return false;
  }
}
