/** Imports of minutes that the tests write themselves. */
@NullMarked
package se.samverkan.application.minutesimports;

import org.jspecify.annotations.NullMarked;
