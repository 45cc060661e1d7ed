package nl.peil.development;

/// What she who brings a case tells the others.
public record PeerCase(String title, String question, String story) {}
