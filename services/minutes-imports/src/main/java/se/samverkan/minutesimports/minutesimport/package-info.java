/** The import of the minutes of one meeting: begun, reconciled with earlier versions, completed. */
@NullMarked
package se.samverkan.minutesimports.minutesimport;

import org.jspecify.annotations.NullMarked;
