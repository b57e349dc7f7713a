package se.samverkan.application.story;

/** A part of the story that happens after the parts before it. */
interface Chapter {

  void happens(Story story);
}
