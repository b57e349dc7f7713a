/** Documents of read models between records and the bytes of BSON, without a step in between. */
@NullMarked
package se.samverkan.platform.bson;

import org.jspecify.annotations.NullMarked;
