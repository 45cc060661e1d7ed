package nl.peil.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Content of a module that knows this one, checked along with the rest.
public interface MoreContent {

    /// Every text that is read, by name of its file, the same names in every language.
    ///
    /// @throws IllegalStateException when a file has a fault
    Map<String, List<String>> texts(Locale language);

    /// What is found about it.
    ///
    /// @param guides the conversation guides there are, by their id
    /// @throws IllegalStateException when a file has a fault
    Findings findings(Set<String> guides);

    /// @param figures a line each, for whoever writes the content
    /// @param faults in words for their author, none when all is well
    record Findings(List<String> figures, List<String> faults) {}
}
