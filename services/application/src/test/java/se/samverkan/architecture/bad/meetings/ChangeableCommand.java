package se.samverkan.architecture.bad.meetings;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Can be another command when it is sent again. */
public final class ChangeableCommand {

  @TargetAggregateIdentifier String meetingId = "";
}
