package se.samverkan.application.security;

import static se.samverkan.application.security.Holder.ADJUSTER;
import static se.samverkan.application.security.Holder.ADMINISTRATOR;
import static se.samverkan.application.security.Holder.CHAIR;
import static se.samverkan.application.security.Holder.REPRESENTATIVE;
import static se.samverkan.application.security.Holder.SECRETARY;

import java.util.HashMap;
import java.util.Map;

/** The half of the table that is about commands, by their names. */
final class CommandRoles {

  /** What no row speaks of is for the secretary of the body. */
  static final Row USUAL = Row.of(Scope.BODY, SECRETARY);

  private static final Map<String, Row> ROWS = rows();

  private CommandRoles() {}

  static Row of(Class<? extends Record> command) {
    return ROWS.getOrDefault(command.getSimpleName(), USUAL);
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    put(
        rows,
        Row.of(Scope.INSTALLATION, SECRETARY, ADMINISTRATOR),
        "RegisterOrganisation",
        "RenameOrganisation",
        "RegisterPerson",
        "RenamePerson");
    put(
        rows,
        Row.of(Scope.BODY, SECRETARY, ADMINISTRATOR),
        "EstablishBody",
        "RenameBody",
        "ChangeBodyProfile",
        "DissolveBody");
    put(
        rows,
        Row.of(Scope.BODY, SECRETARY, CHAIR),
        "CallMeeting",
        "ConfirmMeetingDate",
        "MoveMeeting",
        "CancelMeeting",
        "DecideMeetingPlace",
        "AddAgendaItem",
        "ReorderAgenda",
        "MarkAgendaItemIfTimeAllows",
        "OpenMeeting",
        "ArriveAtMeeting",
        "LeaveMeeting",
        "ConcludeAgendaItem",
        "ConcludeSubItem",
        "TableAgendaItem",
        "WithdrawAgendaItem",
        "ElectAdjusters",
        "CloseMeeting",
        "IssueDecisionExtract");
    put(rows, USUAL.own(ADJUSTER, CHAIR), "ApproveMinutes", "CommentMinutesItem");
    put(rows, Row.of(Scope.BODY, SECRETARY, CHAIR).own(REPRESENTATIVE), "AnnounceAttendance");
    put(
        rows,
        USUAL.own(REPRESENTATIVE),
        "AnswerCirculation",
        "TakePosition",
        "NameContact",
        "SignLetterOfIntent",
        "HandleReferralAsMember",
        "PutMatterForward",
        "MakeReservation",
        "AcceptAssignment",
        "RecordAssignmentProgress",
        "AskMoreTime",
        "ReportAssignment");
    return Map.copyOf(rows);
  }

  private static void put(Map<String, Row> rows, Row row, String... commands) {
    for (String command : commands) {
      rows.put(command, row);
    }
  }
}
