package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;

/** What a focus area is called and what it aims at. */
record FocusArea(String title, @Nullable String aim) {}
