package nl.peil.referral.matching;

/// Somewhere on earth, in degrees (WGS 84).
public record Spot(double latitude, double longitude) {

    static final double EARTH_KM = 6371.0;

    /// On a globe of radius 1: the straight line between two such points grows with their distance, so that comparing
    /// distances takes no more than a few multiplications.
    double[] onGlobe() {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    /// The square of the straight line that belongs to so many kilometres over the surface.
    static double straightSquared(double kilometres) {
        double straight = 2 * Math.sin(Math.min(Math.PI, kilometres / EARTH_KM) / 2);
        return straight * straight;
    }

    /// The kilometres over the surface that belong to the square of a straight line.
    static double kilometres(double straightSquared) {
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(straightSquared) / 2));
    }

    /// Over the surface.
    public double kilometresTo(Spot other) {
        var here = onGlobe();
        var there = other.onGlobe();
        double squared = 0;
        for (int i = 0; i < here.length; i++) squared += (here[i] - there[i]) * (here[i] - there[i]);
        return kilometres(squared);
    }
}
