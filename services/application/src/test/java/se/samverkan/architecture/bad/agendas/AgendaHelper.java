package se.samverkan.architecture.bad.agendas;

/** Helps, as everything does. */
public final class AgendaHelper {}
