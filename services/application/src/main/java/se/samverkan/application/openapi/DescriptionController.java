package se.samverkan.application.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import reactor.core.publisher.Mono;
import se.samverkan.platform.threads.Blocking;

/** The description for programs; {@code /api-description/index.html} shows it to people. */
@RestController
final class DescriptionController {

  private final Mono<Map<String, Object>> document;

  DescriptionController(Description description) {
    this.document = Blocking.call(description::document).cacheInvalidateIf(made -> false);
  }

  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Map<String, Object>> json() {
    return document;
  }

  @GetMapping(path = "/api/openapi.yaml", produces = "application/yaml")
  Mono<byte[]> yaml() {
    return document.map(DescriptionController::asYaml);
  }

  private static byte[] asYaml(Map<String, Object> document) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    return new Yaml(options).dump(document).getBytes(StandardCharsets.UTF_8);
  }
}
