/**
 * The story of a management group and its committee from October 2022 to February 2024, told by
 * REST alone: one chapter per meeting, each ending with what a secretary would look at. The bodies,
 * dates, subjects and outcomes are those of the group's minutes; the persons are invented and the
 * words are our own.
 */
@NullMarked
package se.samverkan.application.story;

import org.jspecify.annotations.NullMarked;
