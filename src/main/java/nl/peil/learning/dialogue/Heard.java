package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Set;
import nl.peil.tone.Remark;
import nl.peil.tone.Strength;

/// What came across of a reply in own words.
///
/// @param remarks on its words
/// @param strengths what was in it that helps
public record Heard(List<Remark> remarks, Set<Strength> strengths, Effect effect) {}
