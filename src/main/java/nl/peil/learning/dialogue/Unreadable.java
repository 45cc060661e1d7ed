package nl.peil.learning.dialogue;

/// A text that is no dialogue.
public final class Unreadable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /// Where, and what.
    public Finding finding() {
        return finding;
    }

    /// The same, at a place that whoever found it couldn't know.
    Unreadable at(String place) {
        return new Unreadable(new Finding(place, finding.kind(), finding.about()));
    }
}
