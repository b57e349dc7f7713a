package se.samverkan.decisionregister.register;

/** What a decision said before it was corrected, and why, when and by whom it was. */
public record EarlierWording(Wording said, String reason, Recorded corrected) {}
