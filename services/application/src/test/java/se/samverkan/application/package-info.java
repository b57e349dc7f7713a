/** Tests of the whole application: that it is wired as meant, starts, gets ready and stops. */
@NullMarked
package se.samverkan.application;

import org.jspecify.annotations.NullMarked;
