package se.samverkan.application.security;

import static se.samverkan.application.security.Holder.ADJUSTER;
import static se.samverkan.application.security.Holder.ADMINISTRATOR;
import static se.samverkan.application.security.Holder.CHAIR;
import static se.samverkan.application.security.Holder.READER;
import static se.samverkan.application.security.Holder.REPRESENTATIVE;
import static se.samverkan.application.security.Holder.SECRETARY;
import static se.samverkan.application.security.Holder.SIGNED_IN;

import java.util.HashMap;
import java.util.Map;

/** The half of the table that is about questions, and about requests that are no commands. */
final class RequestRoles {

  /** What no row speaks of is for who is secretary of every body. */
  static final Row USUAL = Row.of(Scope.EVERY_BODY, SECRETARY);

  private static final Holder[] IN_THE_BODY = {READER, REPRESENTATIVE, CHAIR, SECRETARY};
  static final Holder[] WITH_A_ROLE = {
    READER, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY, ADMINISTRATOR
  };
  static final Holder[] WITH_AN_ACCOUNT = {
    SIGNED_IN, READER, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY, ADMINISTRATOR
  };

  private static final Map<String, Row> ROWS = rows();

  private RequestRoles() {}

  /** The row of a request by its method and address, as {@code GET /api/meetings}. */
  static Row of(String request) {
    return ROWS.getOrDefault(request, USUAL);
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    everyone(rows);
    register(rows);
    ofBodies(rows);
    put(
        rows,
        Row.of(Scope.INSTALLATION, ADMINISTRATOR),
        "GET /api/accounts",
        "POST /api/accounts",
        "POST /api/accounts/{accountId}/one-time-links",
        "POST /api/accounts/{accountId}/external",
        "POST /api/accounts/{accountId}/grants",
        "POST /api/accounts/{accountId}/grants/removal",
        "POST /api/accounts/{accountId}/disable",
        "POST /api/accounts/{accountId}/enable",
        "POST /api/accounts/{accountId}/erasure",
        "GET /api/security-events",
        "POST /api/read-models/rebuilds",
        "POST /api/read-models/{name}/rebuilds",
        "POST /api/read-models/{name}/dead-letters/retries",
        "POST /api/automations/{name}/dead-letters/retries");
    put(
        rows,
        Row.of(Scope.INSTALLATION, SECRETARY, ADMINISTRATOR),
        "GET /api/read-models",
        "GET /api/automations");
    return Map.copyOf(rows);
  }

  private static void everyone(Map<String, Row> rows) {
    put(
        rows,
        Row.of(Scope.INSTALLATION, Holder.values()),
        "POST /api/sessions",
        "POST /api/passwords",
        "GET /api/openapi.json",
        "GET /api/extracts",
        "GET /api/openapi.yaml",
        "GET /api/published/meetings",
        "GET /api/published/meetings/{meetingId}");
    put(
        rows,
        Row.of(Scope.INSTALLATION, WITH_AN_ACCOUNT),
        "GET /api/me",
        "GET /api/me/tokens",
        "POST /api/me/tokens",
        "POST /api/me/tokens/{tokenId}/revoke",
        "GET /api/me/calendar-addresses",
        "POST /api/me/calendar-addresses",
        "POST /api/me/calendar-addresses/{addressId}/revoke",
        "POST /api/sessions/end",
        "POST /api/sessions/end-everywhere");
  }

  private static void register(Map<String, Row> rows) {
    put(
        rows,
        Row.of(Scope.INSTALLATION, WITH_A_ROLE),
        "GET /api/bodies",
        "GET /api/bodies/{bodyId}",
        "GET /api/bodies/{bodyId}/chairs",
        "GET /api/bodies/{bodyId}/chair-rota",
        "GET /api/bodies/{bodyId}/standing-items",
        "GET /api/organisations",
        "GET /api/persons",
        "GET /api/persons/{personId}",
        "GET /api/files/{sha256}");
    put(rows, Row.of(Scope.INSTALLATION, SECRETARY, CHAIR, REPRESENTATIVE), "POST /api/files");
    put(
        rows,
        Row.of(Scope.PERSON, SECRETARY, ADMINISTRATOR)
            .own(SIGNED_IN, READER, REPRESENTATIVE, ADJUSTER, CHAIR),
        "GET /api/persons/{personId}/contact",
        "POST /api/persons/{personId}/contact",
        "POST /api/persons/{personId}/contact/erasure");
    put(
        rows,
        Row.of(Scope.PERSON, SECRETARY).own(SIGNED_IN, READER, REPRESENTATIVE, ADJUSTER, CHAIR),
        "GET /api/persons/{personId}/calendar.ics");
    put(
        rows,
        Row.of(Scope.ORGANISATION, READER, CHAIR, SECRETARY).own(REPRESENTATIVE),
        "GET /api/organisations/{organisationId}/concerns",
        "GET /api/annual-reports/organisations/{organisationId}/{year}",
        "GET /api/annual-reports/organisations/{organisationId}/{year}.pdf",
        "GET /api/annual-reports/organisations/{organisationId}/{year}.docx",
        "GET /api/annual-reports/organisations/{organisationId}/{year}.html");
  }

  private static void ofBodies(Map<String, Row> rows) {
    put(
        rows,
        Row.of(Scope.BODY, IN_THE_BODY),
        "GET /api/bodies/{bodyId}/next-meetings",
        "GET /api/bodies/{bodyId}/calendar.ics",
        "GET /api/decisions/{decisionId}",
        "GET /api/decisions/{decisionId}/extract.pdf",
        "GET /api/decisions/{decisionId}/extracts",
        "GET /api/histories/{thingId}",
        "GET /api/histories/{thingId}.csv",
        "GET /api/decisions/{decisionId}/members",
        "GET /api/meeting-plans/{meetingPlanId}",
        "GET /api/meetings/{meetingId}/notices",
        "GET /api/meetings/{meetingId}/notices/{noticeId}",
        "GET /api/matters/{matterId}",
        "GET /api/assignments/{assignmentId}",
        "GET /api/assignments/between-meetings/{assignmentId}",
        "GET /api/positions/{positionsId}",
        "GET /api/referrals/{referralId}",
        "GET /api/work-plans/{workPlanId}",
        "GET /api/work-plans/{workPlanId}/progress",
        "GET /api/annual-reports/{bodyId}/{year}",
        "GET /api/annual-reports/{bodyId}/{year}.pdf",
        "GET /api/annual-reports/{bodyId}/{year}.docx",
        "GET /api/annual-reports/{bodyId}/{year}.html",
        "GET /api/annual-reports/{bodyId}/{year}/versions/{version}.pdf",
        "GET /api/annual-reports/{bodyId}/{year}/versions/{version}.docx",
        "GET /api/annual-reports/{bodyId}/{year}/versions/{version}.html",
        "GET /api/annual-reports/{bodyId}/{year}/decisions",
        "GET /api/annual-reports/{bodyId}/{year}/assignments",
        "GET /api/annual-reports/{bodyId}/{year}/versions",
        "GET /api/annual-reports/{bodyId}/{year}/versions/{version}");
    put(rows, Row.of(Scope.BODY, CHAIR, SECRETARY), "POST /api/decisions/{decisionId}/extracts");
    put(
        rows,
        Row.of(Scope.BODY, SECRETARY),
        "POST /api/annual-reports/{bodyId}/{year}/versions",
        "GET /api/meetings/{meetingId}/minutes/proposal");
    put(
        rows,
        Row.of(Scope.BODY, READER, REPRESENTATIVE, ADJUSTER, CHAIR, SECRETARY),
        "GET /api/meetings/{meetingId}",
        "GET /api/meetings/{meetingId}/minutes",
        "GET /api/meetings/{meetingId}/minutes.pdf",
        "GET /api/meetings/{meetingId}/minutes.docx",
        "GET /api/meetings/{meetingId}/agenda.pdf",
        "GET /api/meetings/{meetingId}/agenda.docx",
        "GET /api/meetings/{meetingId}/invitation.ics",
        "GET /api/meetings/{meetingId}/cancellation.ics");
    put(
        rows,
        Row.of(Scope.LIST, READER, REPRESENTATIVE, CHAIR, SECRETARY),
        "GET /api/meetings",
        "GET /api/meeting-plans",
        "GET /api/decisions",
        "GET /api/decisions/circulating",
        "GET /api/decisions/forwarded",
        "GET /api/histories",
        "GET /api/matters",
        "GET /api/matters/needs",
        "GET /api/follow-ups",
        "GET /api/follow-ups/counts",
        "GET /api/positions",
        "GET /api/referrals",
        "GET /api/work-plans",
        "GET /api/annual-reports");
    put(rows, Row.of(Scope.EVERY_BODY, SECRETARY), "POST /api/minutes-imports");
  }

  private static void put(Map<String, Row> rows, Row row, String... requests) {
    for (String request : requests) {
      rows.put(request, row);
    }
  }
}
