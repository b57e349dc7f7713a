/** A small aggregate of the tests, on events of the contract. */
@NullMarked
package se.samverkan.platform.person;

import org.jspecify.annotations.NullMarked;
