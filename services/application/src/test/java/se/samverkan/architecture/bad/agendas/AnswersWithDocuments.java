package se.samverkan.architecture.bad.agendas;

import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the world what the database keeps, wrapped in a record. */
@RestController
public final class AnswersWithDocuments {

  record Answer(List<KeptAgenda> agendas) {}

  Mono<Answer> agendas() {
    return Mono.empty();
  }
}
