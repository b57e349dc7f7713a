/** Persons, who are known by name here and by id everywhere else. */
@NullMarked
package se.samverkan.bodies.person;

import org.jspecify.annotations.NullMarked;
