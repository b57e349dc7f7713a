package se.samverkan.agendas.agenda;

/** How far a meeting has come. */
public enum MeetingState {
  PLANNED,
  CALLED,
  HELD,
  ADJUSTED,
  CANCELLED
}
