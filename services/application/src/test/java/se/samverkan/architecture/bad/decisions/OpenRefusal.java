package se.samverkan.architecture.bad.decisions;

import se.samverkan.platform.refusals.RefusalCode;

/** A reason that nobody has heard of can be made at any time. */
public record OpenRefusal(String name, Kind kind) implements RefusalCode {}
