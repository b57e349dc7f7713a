package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Every cell of the table of roles, tried over HTTP by somebody who has just that role. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class EveryCellOfTheTableIT {

  private static final Path DOCUMENT = RolesDocument.path();
  private static final Set<Integer> NOT_LET_THROUGH = Set.of(401, 403);
  private static final String ENDLESS = "/live";
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
  private static final String BODY = "body_1";
  private static final String MEETING = "meeting_1";
  private static final String ADJUSTER = "person_1";

  @Autowired Guard guard;
  @Autowired WebTestClient anyHttp;
  @Autowired People people;
  @Autowired RecordedHistory history;

  private WebTestClient http = WebTestClient.bindToServer().build();
  private final Map<Holder, Account> inTheBody = new EnumMap<>(Holder.class);
  private final Map<Holder, Account> inEveryBody = new EnumMap<>(Holder.class);

  @BeforeEach
  void aMeetingIsPlannedAndEveryRoleIsHeldBySomebody() {
    http =
        anyHttp
            .mutate()
            .responseTimeout(Duration.ofSeconds(30))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    if (inTheBody.isEmpty()) {
      history.publish(
          new MeetingPlanned(MEETING, BODY, LocalDate.of(2026, 3, 2), null, null, null, null),
          new AdjustersElected(MEETING, List.of(ADJUSTER)));
      for (Role role : Role.values()) {
        inTheBody.put(Holder.valueOf(role.name()), people.with(role, BODY, null));
        inEveryBody.put(
            Holder.valueOf(role.name()), people.with(role, Grant.EVERY_BODY, "person_" + role));
      }
      inTheBody.put(Holder.SIGNED_IN, people.with(null, BODY, null));
      inTheBody.put(Holder.ADJUSTER, people.with(null, BODY, ADJUSTER));
      inTheBody.put(Holder.ADMINISTRATOR, people.administrator(null));
      inEveryBody.put(Holder.SIGNED_IN, people.with(null, BODY, "person_2"));
      inEveryBody.put(Holder.ADJUSTER, inTheBody.get(Holder.ADJUSTER));
      inEveryBody.put(Holder.ADMINISTRATOR, people.administrator("person_3"));
    }
  }

  @Test
  void everybodyGetsThroughToWhatTheTableSaysAndToNothingElse() {
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (RoleTable.Line line : RolesDocument.lines(guard.table())) {
      for (Holder holder : Holder.values()) {
        for (String question : questions(line)) {
          int status = status(line, holder, question);
          boolean through = !NOT_LET_THROUGH.contains(status);
          boolean expected = expected(line.row(), holder);
          boolean rightRefusal = through || status == refusal(line, holder);
          if (through != expected || !rightRefusal) {
            faults.add(holder + " " + line.request() + question + ": " + status);
          }
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(1_000);
    assertThat(faults).isEmpty();
  }

  @Test
  void theTableStandsInTheDocuments() throws IOException {
    String current = RolesDocument.of(guard.table());
    if ("write".equals(System.getProperty("roles.table"))) {
      Files.writeString(DOCUMENT, current);
    }

    assertThat(Files.readString(DOCUMENT))
        .as("docs/roles.md; write it anew with -Droles.table=write")
        .isEqualTo(current);
  }

  /** Whoever has a role is signed in, and has no less than the public. */
  private static boolean expected(Row row, Holder holder) {
    return row.of(holder) != Permission.REFUSED
        || row.of(Holder.PUBLIC) != Permission.REFUSED
        || (holder != Holder.PUBLIC && row.of(Holder.SIGNED_IN) != Permission.REFUSED);
  }

  /** Nobody's form is not of a page of ours, whoever they may be. */
  private static int refusal(RoleTable.Line line, Holder holder) {
    boolean form =
        line.method().equals(HttpMethod.POST)
            && !line.address().getPatternString().startsWith("/api");
    return holder == Holder.PUBLIC && !form ? 401 : 403;
  }

  /** A list is asked of a body, and of all. */
  private static List<String> questions(RoleTable.Line line) {
    return line.row().scope() == Scope.LIST ? List.of("", "?body=" + BODY) : List.of("");
  }

  private int status(RoleTable.Line line, Holder holder, String question) {
    Scope scope = line.row().scope();
    boolean wide = scope == Scope.EVERY_BODY || scope == Scope.PERSON;
    Account account = (wide ? inEveryBody : inTheBody).get(holder);
    String uri = address(line, account) + question;
    WebTestClient.RequestBodySpec request = http.method(line.method()).uri(uri);
    if (line.method().equals(HttpMethod.POST)) {
      request.contentType(MediaType.APPLICATION_JSON).bodyValue("{}");
    }
    if (account != null) {
      people.signedIn(request, account);
    }
    WebTestClient.ResponseSpec answer = request.exchange();
    return uri.equals(ENDLESS)
        ? answer.returnResult(String.class).getStatus().value()
        : answer.expectBody().returnResult().getStatus().value();
  }

  /** Any id of the body will do: whether there is such a thing is not what is asked here. */
  private static String address(RoleTable.Line line, @Nullable Account account) {
    String person = account == null || account.personId() == null ? ADJUSTER : account.personId();
    return line.address()
        .getPatternString()
        .replace("{bodyId}", BODY)
        .replace("{year}", "2026")
        .replace("{personId}", person)
        .replace("{organisationId}", "organisation_1")
        .replaceAll("\\{\\w+}", MEETING);
  }
}
