package se.samverkan.platform.web;

/** How many streams are still parked after a retry. */
record Retried(long parkedStreams) {}
