package se.samverkan.architecture.bad.meetings;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Would have to be changed the day that the framework is. */
public record SendsByTheFramework(CommandGateway gateway) {}
