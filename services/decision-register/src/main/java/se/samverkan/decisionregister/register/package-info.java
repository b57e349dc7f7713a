/** The register as the events make it: decisions, matters, and what surrounds them. */
@NullMarked
package se.samverkan.decisionregister.register;

import org.jspecify.annotations.NullMarked;
