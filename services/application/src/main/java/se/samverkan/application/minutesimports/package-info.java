/**
 * Turns readings of minutes into commands, and links what one meeting says to what another said.
 */
@NullMarked
package se.samverkan.application.minutesimports;

import org.jspecify.annotations.NullMarked;
