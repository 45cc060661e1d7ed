/// The bucket: how the evidence of strain in a collaboration adds up. Plain Java, of use without the rest of Peil.
@NullMarked
package nl.peil.warning.engine;

import org.jspecify.annotations.NullMarked;
