package se.samverkan.documents.content;

/** A part of a document, from margin to margin. */
public sealed interface Block permits Heading, Paragraph, Bullets, Facts, Table, Chart {}
