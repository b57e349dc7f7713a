package se.samverkan.architecture.bad.assignments;

import se.samverkan.platform.readmodels.Names;

/** Decides by what may be behind. */
public record AsksAReadModel(Names names) {}
