/** Tests of persons. */
@NullMarked
package se.samverkan.bodies.person;

import org.jspecify.annotations.NullMarked;
