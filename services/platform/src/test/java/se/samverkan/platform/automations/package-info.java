/** Tests of automations against real databases. */
@NullMarked
package se.samverkan.platform.automations;

import org.jspecify.annotations.NullMarked;
