/// How a collaboration ends: what has to be done and why, both looking back, the words for a farewell, what the client
/// takes along, what is kept and until when, and the question six weeks later. Whichever way it went, it never just
/// fades out.
@NullMarked
@ApplicationModule(allowedDependencies = {"draft", "agreement", "collaboration", "practice", "notice", "loop"})
package nl.peil.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
