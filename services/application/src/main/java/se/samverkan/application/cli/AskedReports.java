package se.samverkan.application.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import se.samverkan.agendas.bodies.OrganisationShown;
import se.samverkan.annualreports.answers.AvailableReport;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Finds the year-end reports of a running server by what bodies and members are called. */
record AskedReports(ServerAddress server, WebClient client, Duration patience) {

  private static final ParameterizedTypeReference<Page<AvailableReport>> AVAILABLE =
      new ParameterizedTypeReference<>() {};

  private static final ParameterizedTypeReference<Page<OrganisationShown>> ORGANISATIONS =
      new ParameterizedTypeReference<>() {};

  /** Of the bodies that met that year and whose names contain this. */
  List<AskedReport> ofBodies(int year, String name) {
    String part = name.toLowerCase(Locale.ROOT);
    return all("/api/annual-reports?page={page}&size={size}", AVAILABLE).stream()
        .filter(report -> report.year() == year)
        .map(AvailableReport::body)
        .filter(body -> body.name().toLowerCase(Locale.ROOT).contains(part))
        .map(body -> AskedReport.ofBody(body.id(), year))
        .toList();
  }

  /** Of the organisations whose names contain this. */
  List<AskedReport> ofMembers(int year, String name) {
    return all("/api/organisations?text={text}&page={page}&size={size}", ORGANISATIONS, name)
        .stream()
        .map(organisation -> AskedReport.ofMember(organisation.id(), year))
        .toList();
  }

  private <T> List<T> all(
      String address, ParameterizedTypeReference<Page<T>> type, Object... before) {
    List<T> all = new ArrayList<>();
    Page<T> page;
    int number = 0;
    do {
      List<Object> variables = new ArrayList<>(List.of(before));
      variables.add(number++);
      variables.add(Paging.MOST);
      page =
          server.answer(
              client.get().uri(address, variables.toArray()).retrieve().bodyToMono(type), patience);
      all.addAll(page.items());
    } while (!page.items().isEmpty() && all.size() < page.total());
    return all;
  }
}
