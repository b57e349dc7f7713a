@NullMarked
package se.samverkan.application.history;

import org.jspecify.annotations.NullMarked;
