/** Code as it must not be, one class per rule, in folders like those of the real modules. */
@NullMarked
package se.samverkan.architecture.bad;

import org.jspecify.annotations.NullMarked;
