package se.samverkan.application.security;

import static se.samverkan.application.security.Holder.ADJUSTER;
import static se.samverkan.application.security.Holder.ADMINISTRATOR;
import static se.samverkan.application.security.Holder.CHAIR;
import static se.samverkan.application.security.Holder.READER;
import static se.samverkan.application.security.Holder.REPRESENTATIVE;
import static se.samverkan.application.security.Holder.SECRETARY;

import java.util.HashMap;
import java.util.Map;

/**
 * The part of the table that is about pages. What a form of a page sends is a command, and held to
 * the row of that too.
 */
final class PageRoles {

  private static final Map<String, Row> ROWS = rows();

  private PageRoles() {}

  /** The row of a page by its method and address, as {@code GET /meetings}. */
  static Row of(String request) {
    return ROWS.getOrDefault(request, RequestRoles.USUAL);
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    put(
        rows,
        Row.of(Scope.INSTALLATION, READER, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY),
        "GET /live");
    put(rows, Row.of(Scope.INSTALLATION, Holder.values()), "GET /calendars/{secret}.ics");
    put(
        rows,
        Row.of(Scope.LIST, READER, REPRESENTATIVE, CHAIR, SECRETARY),
        "GET /",
        "GET /meetings",
        "GET /meetings/years",
        "GET /meetings/years/{year}",
        "GET /follow-ups",
        "GET /follow-ups/now",
        "GET /follow-ups/parts",
        "GET /decisions",
        "GET /changes",
        "GET /matters",
        "GET /work-plans",
        "GET /annual-reports",
        "GET /organisations");
    put(
        rows,
        Row.of(Scope.ORGANISATION, READER, CHAIR, SECRETARY).own(REPRESENTATIVE),
        "GET /organisations/{organisationId}",
        "GET /annual-reports/organisations/{organisationId}/{year}");
    put(
        rows,
        Row.of(Scope.BODY, READER, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY),
        "GET /meetings/{meetingId}",
        "GET /meetings/{meetingId}/now");
    put(
        rows,
        Row.of(Scope.BODY, READER, REPRESENTATIVE, CHAIR, SECRETARY),
        "GET /decisions/{decisionId}",
        "GET /matters/{matterId}",
        "GET /assignments/{assignmentId}",
        "GET /work-plans/{workPlanId}",
        "GET /annual-reports/{bodyId}/{year}",
        "GET /histories/{thingId}");
    forms(rows);
    return Map.copyOf(rows);
  }

  private static void forms(Map<String, Row> rows) {
    put(rows, Row.of(Scope.INSTALLATION, SECRETARY), "POST /meetings");
    put(
        rows,
        Row.of(Scope.BODY, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY),
        "POST /meetings/{meetingId}/{action}");
    put(
        rows,
        Row.of(Scope.BODY, REPRESENTATIVE, CHAIR, SECRETARY),
        "POST /assignments/{assignmentId}/{action}");
    put(rows, Row.of(Scope.BODY, CHAIR, SECRETARY), "POST /decisions/{decisionId}/extracts");
    put(
        rows,
        Row.of(Scope.BODY, SECRETARY),
        "POST /meetings/{meetingId}/papers",
        "POST /annual-reports/{bodyId}/{year}/comments",
        "POST /annual-reports/{bodyId}/{year}/issue");
    put(
        rows,
        Row.of(Scope.INSTALLATION, RequestRoles.WITH_A_ROLE),
        "GET /bodies",
        "GET /bodies/{bodyId}",
        "GET /people",
        "GET /people/suggested",
        "GET /people/{personId}");
    put(
        rows,
        Row.of(Scope.INSTALLATION, SECRETARY, ADMINISTRATOR),
        "POST /people/{personId}/rename");
    put(
        rows,
        RequestRoles.of("GET /api/persons/{personId}/contact"),
        "GET /people/{personId}/contact",
        "POST /people/{personId}/contact",
        "POST /people/{personId}/contact/erasure");
    put(rows, Row.of(Scope.INSTALLATION, SECRETARY, ADMINISTRATOR), "POST /bodies");
    put(rows, Row.of(Scope.BODY, SECRETARY), "POST /bodies/{bodyId}/{action}");
    put(
        rows,
        Row.of(Scope.INSTALLATION, ADMINISTRATOR),
        "GET /accounts",
        "POST /accounts",
        "GET /accounts/{accountId}",
        "POST /accounts/{accountId}/{action}",
        "GET /security-log");
    put(
        rows,
        Row.of(Scope.INSTALLATION, RequestRoles.WITH_AN_ACCOUNT),
        "GET /me",
        "POST /me/calendar-addresses",
        "POST /me/calendar-addresses/{addressId}/revoke",
        "POST /me/tokens",
        "POST /me/tokens/{tokenId}/revoke");
  }

  private static void put(Map<String, Row> rows, Row row, String... requests) {
    for (String request : requests) {
      rows.put(request, row);
    }
  }
}
