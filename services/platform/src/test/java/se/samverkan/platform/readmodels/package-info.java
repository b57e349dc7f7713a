/** Tests of the machinery of read models. */
@NullMarked
package se.samverkan.platform.readmodels;

import org.jspecify.annotations.NullMarked;
