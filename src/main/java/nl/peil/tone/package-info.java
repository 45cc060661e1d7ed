/// Tone help: remarks about the words of a draft. Rules are data, in `content/<language>/tone.yaml`; how to write one
/// is told in `docs/tone-rules.md`. Plain Java, of use without the rest of Peil.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.peil.tone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
