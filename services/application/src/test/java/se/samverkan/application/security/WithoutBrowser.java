package se.samverkan.application.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows redirects, keeps the cookies of each place, and sends forms, as a browser would. */
final class WithoutBrowser implements AutoCloseable {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Map<String, String>> cookies = new HashMap<>();
  private final List<URI> visited = new ArrayList<>();
  private final String language;

  WithoutBrowser(String language) {
    this.language = language;
  }

  /** What is shown after all redirects. */
  record Page(URI address, int status, String text) {}

  /** Every address that was asked, in order. */
  List<URI> visited() {
    return visited;
  }

  Page open(String address) throws IOException, InterruptedException {
    return follow(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  /** Sends the form of a page, with the token that stands in it. */
  Page send(Page page, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>(fields);
    Matcher csrf = CSRF.matcher(page.text());
    if (csrf.find()) {
      form.put("_csrf", csrf.group(1));
    }
    String body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return follow(
        HttpRequest.newBuilder(page.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The cookies of a place, as they are sent to it. */
  String cookiesOf(String address) {
    return cookies.getOrDefault(URI.create(address).getAuthority(), Map.of()).entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    http.close();
  }

  private Page follow(HttpRequest.Builder first) throws IOException, InterruptedException {
    HttpRequest.Builder next = first;
    for (int i = 0; i < 12; i++) {
      URI address = next.build().uri();
      visited.add(address);
      HttpResponse<String> answer =
          http.send(
              next.header("Accept", "text/html")
                  .header("Accept-Language", language)
                  .header("Cookie", cookiesOf(address.toString()))
                  .build(),
              BodyHandlers.ofString());
      keep(address, answer);
      if (answer.statusCode() / 100 != 3) {
        return new Page(address, answer.statusCode(), answer.body());
      }
      String location = answer.headers().firstValue("Location").orElseThrow();
      next = HttpRequest.newBuilder(address.resolve(location)).GET();
    }
    throw new IOException("Sent from place to place: " + visited);
  }

  private void keep(URI address, HttpResponse<?> answer) {
    Map<String, String> there =
        cookies.computeIfAbsent(address.getAuthority(), any -> new LinkedHashMap<>());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
      if (pair[1].isEmpty()) {
        there.remove(pair[0]);
      } else {
        there.put(pair[0], pair[1]);
      }
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
