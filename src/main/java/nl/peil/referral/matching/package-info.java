/// Finds three colleagues for somebody who needs one. Plain Java, of use without the rest of Peil. What counts, how
/// much and why, is told in `docs/matching.md`. What clients scored is not an input here and can't be.
@NullMarked
@NamedInterface("matching")
package nl.peil.referral.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
