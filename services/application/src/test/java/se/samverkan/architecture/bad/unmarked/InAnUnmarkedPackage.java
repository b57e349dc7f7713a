package se.samverkan.architecture.bad.unmarked;

/** May hold null, or not. */
public final class InAnUnmarkedPackage {}
