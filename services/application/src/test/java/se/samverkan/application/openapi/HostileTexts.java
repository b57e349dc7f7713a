package se.samverkan.application.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Sends an example with every text made hostile that may be any text at all. */
final class HostileTexts {

  /** What would stand in an answer if it were evaluated. */
  static final String EVALUATED = "kvot1337";

  private static final List<String> HOSTILE =
      List.of(
          " <script>alert('ond')</script>",
          " \"><img src=ond onerror=alert(1)>",
          " ' onmouseover='alert(1)' kvot${7*191} kvot{{7*191}} kvot[[${7*191}]] __${7*191}__",
          " </title></textarea></script><svg onload=alert(1)> javascript:alert(1)",
          " ond\\nBEGIN:VALARM\\; , %0d%0aSet-Cookie: ond=1 =cmd|'/c calc'!A1",
          "\r\nBEGIN:VALARM\r\nX-OND:1\n\nSet-Cookie: ond=1");

  /** Ids, names of values, dates and times, numbers, hashes, media types. */
  private static final Pattern OF_A_FORM =
      Pattern.compile("[a-z]+_[\\w-]+|[A-Z_]+|[§\\d][\\d:.§ -]*[a-z]?|[0-9a-f]{64}|\\w+/[\\w.+-]+");

  private final WebTestClient http;
  private int accepted;

  HostileTexts(WebTestClient http) {
    this.http = http;
  }

  /** How many texts were taken as they were. */
  int accepted() {
    return accepted;
  }

  /** What is refused for its form is sent as in the example. */
  SentExample send(Example example) {
    Map<String, Object> body = example.body();
    if (body == null) {
      return SentExample.send(example, 0, http);
    }
    Set<String> asBefore = new HashSet<>();
    while (true) {
      Worse worse = new Worse(asBefore);
      SentExample sent = SentExample.send(with(example, worse.object(body, "")), 0, http);
      String field = refused(sent);
      if (field.isEmpty() || !asBefore.add(field)) {
        accepted += sent.status() < 300 ? worse.changed : 0;
        return sent.status() < 300 ? sent : SentExample.send(with(example, body), 0, http);
      }
    }
  }

  private static String refused(SentExample sent) {
    return sent.status() == 400
        ? JsonMapper.shared().readTree(sent.body()).path("field").asString("")
        : "";
  }

  private static Example with(Example example, Map<String, Object> body) {
    return new Example(
        example.method(), example.address(), example.says(), example.with(), body, example.file());
  }

  /** Makes texts hostile, another way each. */
  private static final class Worse {

    private final Set<String> asBefore;
    private int changed;

    Worse(Set<String> asBefore) {
      this.asBefore = asBefore;
    }

    Map<String, Object> object(Map<?, ?> before, String path) {
      Map<String, Object> after = new LinkedHashMap<>();
      before.forEach(
          (name, value) ->
              after.put(
                  name.toString(), value(value, path.isEmpty() ? "" + name : path + "." + name)));
      return after;
    }

    private Object value(Object before, String path) {
      return switch (before) {
        case Map<?, ?> object -> object(object, path);
        case List<?> list -> {
          List<Object> after = new ArrayList<>();
          for (Object each : list) {
            after.add(value(each, path + "[" + after.size() + "]"));
          }
          yield after;
        }
        case String text when !OF_A_FORM.matcher(text).matches() && !asBefore.contains(path) ->
            text + HOSTILE.get(changed++ % HOSTILE.size());
        default -> before;
      };
    }
  }
}
