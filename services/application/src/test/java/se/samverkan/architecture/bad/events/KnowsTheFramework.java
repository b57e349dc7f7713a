package se.samverkan.architecture.bad.events;

import org.springframework.stereotype.Component;

/** Brings the framework to everyone who reads an event. */
@Component
public final class KnowsTheFramework {}
