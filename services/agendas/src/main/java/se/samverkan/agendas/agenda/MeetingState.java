package se.samverkan.agendas.agenda;

/** How far a meeting has come. */
public enum MeetingState {
  PLANNED,
  CALLED,
  OPEN,
  HELD,
  ADJUSTED,
  CANCELLED
}
