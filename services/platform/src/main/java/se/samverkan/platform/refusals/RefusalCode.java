package se.samverkan.platform.refusals;

/**
 * One of the reasons for which a command or question is refused. Implemented by enums only; their
 * names cross the wire and never change.
 */
public interface RefusalCode {

  /** The name that crosses the wire. */
  String name();

  /** What kind of refusal this is; decides the HTTP status. */
  Kind kind();

  /** Kinds of refusal. */
  enum Kind {
    /** The input itself is wrong, whatever the state. */
    INVALID,
    /** What the command refers to is not there. */
    UNKNOWN,
    /** The state does not allow it. */
    CONFLICT,
    /** Nobody is signed in, or not with what is right. */
    NOT_SIGNED_IN,
    /** Whoever asks may not. */
    FORBIDDEN,
    /** Too much has been asked in too short a time. */
    TOO_MANY,
    /** The answer is being worked on; it can be asked for again in a few seconds. */
    NOT_YET
  }
}
