package se.samverkan.architecture.bad.minutesreader;

import org.springframework.stereotype.Component;

/** Cannot read a line without a container. */
@Component
public final class KnowsTheFrameworkToo {}
