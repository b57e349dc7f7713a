package se.samverkan.architecture.bad.common;

/** Could stand here, or anywhere. */
public final class InAPackageForAnything {}
